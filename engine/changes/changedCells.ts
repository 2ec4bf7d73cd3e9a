import { canonicalValue, fieldName } from "../record/canonicalText.js";
import { isBlankValue } from "../record/fieldValue.js";
import { recordOf } from "../record/inputRecords.js";
import type { InputRecord, RecordField } from "../record/inputRecord.js";
import { subjectOf, type ChangeSubject, type PartFate } from "./changeSubject.js";
import type { LoggedTable } from "./ownRows.js";
import type { RowPair } from "./rowPairs.js";

/** A cell that differs between the two sides of a row, and what it belongs to. */
export interface CellDifference {
  readonly table: LoggedTable;
  /** Whether the whole row is new or gone, or only this cell of it differs. */
  readonly row: "new" | "gone" | "kept";
  readonly record: InputRecord;
  readonly subject: ChangeSubject;
  readonly before: RecordField | null;
  readonly after: RecordField | null;
}

/** Where a number comes from, and remarks, are no part of the model. */
const REMARKS: readonly string[] = ["source", "note"];
/** Told together with the amounts of a row that is wholly new or gone. */
const TOLD_WITH_AMOUNTS: readonly string[] = ["unit", "priceLevel"];

/** The cells of a row that differ; of a row that stands on one side only, every filled cell. */
export function changedCells(pair: RowPair, fate: PartFate): readonly CellDifference[] {
  if (pair.from === pair.to) return [];
  const [from, to] = [pair.from, pair.to].map((row) => row && recordOf(pair.table, row));
  const record = to ?? from;
  if (!record) return [];
  const onOneSide = !from || !to;
  return fieldNames(from, to)
    .map(({ column, of }) => ({ column, of, before: cell(from, column, of), after: cell(to, column, of) }))
    .filter(({ column }) => !REMARKS.includes(column) && !(onOneSide && TOLD_WITH_AMOUNTS.includes(column)))
    .filter(({ before, after }) => textOf(before) !== textOf(after))
    .map(({ column, of, before, after }) => ({
      ...{ table: pair.table, row: !from ? ("new" as const) : !to ? ("gone" as const) : ("kept" as const) },
      ...{ record, before, after },
      subject: subjectOf({ record, table: pair.table, column, of, onOneSide, fate }),
    }));
}

function fieldNames(
  from: InputRecord | null | undefined,
  to: InputRecord | null | undefined,
): readonly Pick<RecordField, "column" | "of">[] {
  const all = [...(to?.fields ?? []), ...(from?.fields ?? [])];
  return [...new Map(all.map((field) => [fieldName(field), field])).values()];
}

const cell = (record: InputRecord | null | undefined, column: string, of: string | null): RecordField | null =>
  record?.fields.find((field) => field.column === column && field.of === of) ?? null;

const textOf = (field: RecordField | null): string =>
  field === null || isBlankValue(field.value) ? "" : canonicalValue(field.value);
