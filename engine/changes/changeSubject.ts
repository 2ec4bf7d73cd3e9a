import type { Part } from "../domain/part.js";
import { nameKey } from "../model/nameKey.js";
import { canonicalValue } from "../record/canonicalText.js";
import type { FieldValue } from "../record/fieldValue.js";
import type { InputRecord } from "../record/inputRecord.js";
import type { LoggedTable } from "./ownRows.js";

/**
 * What is changed, as one decision: everything that Ændringer calls by the same table, part and parameter.
 *
 * - "part": a part that is new or gone, with its parameters;
 * - "setup": how a part is computed, with the parameters that come or go with it (all of them with another mechanism);
 * - "order": the numbers of the parts;
 * - "item": a parameter, a column of Modeller, a setting, a frame, a fact, a key figure, a pupil group, a curve, a cap.
 */
export interface ChangeSubject {
  readonly kind: "part" | "setup" | "order" | "item";
  readonly table: LoggedTable;
  readonly part: string | null;
  readonly item: string | null;
}

/** What happened to a part as a whole; "replaced" is computed by another mechanism, "rebuilt" otherwise by the same. */
export type PartFate = "new" | "gone" | "replaced" | "rebuilt" | "kept";

/** Columns of Modeller that say how a part is computed: they and its parameters only make sense together. */
export const SETUP_COLUMNS: readonly string[] = [
  "mechanism",
  "groups",
  "countBasis",
  "quantities",
  "table",
  "looksAt",
  "formula",
] satisfies readonly (keyof Part)[];

/** The column of a table that names what is changed; in the others it is the column itself, or nothing more. */
const ITEM_COLUMNS: Readonly<Partial<Record<LoggedTable, string>>> = {
  settings: "name",
  pupilCounts: "group",
  classCaps: "name",
  keyFigures: "name",
  parameters: "parameter",
  curves: "curve",
  frames: "frame",
  demography: "frame",
  indexSteps: "kind",
  currentBudgets: "part",
};

/** What a changed cell belongs to: its row, its column, whether the row is only on one side, and the fate of its part. */
export interface ChangedCell {
  readonly record: InputRecord;
  readonly table: LoggedTable;
  readonly column: string;
  readonly of: string | null;
  readonly onOneSide: boolean;
  readonly fate: PartFate;
}

export function subjectOf({ record, table, column, of, onOneSide, fate }: ChangedCell): ChangeSubject {
  const part = partOf(record);
  if (fate === "new" || fate === "gone") return { kind: "part", table: "parts", part, item: null };
  if (fate === "replaced") return { kind: "setup", table: "parts", part, item: null };
  if (table === "parts") return partSubject(part, column);
  if (table === "parameters" && onOneSide && fate === "rebuilt")
    return { kind: "setup", table: "parts", part, item: null };
  const named = ITEM_COLUMNS[table];
  const item = table === "schools" ? (of ?? column) : named === undefined ? null : keyText(record, named);
  return { kind: "item", table, part: table === "parameters" ? part : null, item };
}

function partSubject(part: string | null, column: string): ChangeSubject {
  if (column === "number") return { kind: "order", table: "parts", part: null, item: "number" };
  if (SETUP_COLUMNS.includes(column)) return { kind: "setup", table: "parts", part, item: null };
  return { kind: "item", table: "parts", part, item: column };
}

/** The part a row of Modeller or Parametre is about. */
export function partOf({ table, key }: InputRecord): string | null {
  const column = table === "parts" ? "name" : table === "parameters" ? "part" : null;
  const found = key.find((field) => field.column === column)?.value ?? null;
  return typeof found === "string" ? found : null;
}

function keyText({ key }: InputRecord, column: string): string | null {
  const value: FieldValue = key.find((field) => field.column === column)?.value ?? null;
  return value === null ? null : typeof value === "string" ? value : canonicalValue(value);
}

/** What subjects are compared by. */
export const subjectKey = ({ kind, table, part, item }: ChangeSubject): string =>
  JSON.stringify([kind, table, nameKey(part ?? ""), nameKey(item ?? "")]);
