import type { RawTable } from "../../../workbook/read/rawTable.js";
import type { Sheet } from "../../../workbook/write/sheet.js";

/**
 * A sheet of the workbook in the browser. `description` says how it was made and how it is saved; null for a sheet of a
 * file that was opened, of which only the tables are known. Tables hold what the cells hold now.
 */
export interface BookSheet {
  readonly name: string;
  readonly kind: "input" | "result" | "text";
  readonly description: Sheet | null;
  readonly tables: readonly RawTable[];
}

/** The workbook as it is held in the browser: data that is never changed, only replaced. */
export interface BrowserBook {
  readonly title: string | null;
  readonly sheets: readonly BookSheet[];
  readonly settings: ReadonlyMap<string, string>;
}

export const EMPTY_BOOK: BrowserBook = { title: null, sheets: [], settings: new Map() };

export const tablesOf = ({ sheets }: BrowserBook): readonly RawTable[] => sheets.flatMap(({ tables }) => tables);

/** Names of sheets and tables are the same whatever their case, as in Excel. */
export const isSameName = (left: string, right: string): boolean => left.toLowerCase() === right.toLowerCase();
