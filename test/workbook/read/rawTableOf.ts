import type { RawTable, RawValue } from "../../../workbook/read/rawTable.js";

/** Chooses the Danish or the English of two words. */
export type Say = (danish: string, english: string) => string;

export type Row = readonly RawValue[];

/** A blank cell, so that rows stand as they do on a sheet. */
export const _ = null;

/** A table in A1 of the sheet of its name, unless `place` says otherwise; its headers stand between bars. */
export function rawTable(name: string, headers: string, rows: readonly Row[], place: Partial<RawTable> = {}): RawTable {
  return { name, sheet: name, firstRow: 1, firstColumn: 1, headers: headers.split(" | "), rows, ...place };
}
