import { isTextFormatted, type ColumnDefinition, type TableDefinition } from "../../text/columnDefinition.js";
import { gradeOfHeader } from "../../text/gradeOfHeader.js";
import { nameKey } from "../../text/nameKey.js";
import { TABLE_LIST } from "../../text/tableDictionary.js";
import type { ColumnFormat, SheetColumn } from "../sheet.js";

/** What a column of an input table is: one the dictionary names, a grade, a budget year, or a fact of the municipality's own. */
export type InputColumn =
  { readonly kind: "named"; readonly definition: ColumnDefinition } | { readonly kind: "grade" | "year" | "own" };

const FOUR_DIGITS = /^\d{4}$/;
/** Names and texts are kept as text too: a model called "2026" or a part called "1-3" stays what was typed. */
const KEPT_AS_TEXT: readonly ColumnDefinition["kind"][] = ["name", "text", "word"];
const MONEY_COLUMNS: readonly string[] = ["amount", "rate"];

/** Two decimals wherever kr are typed in, so that no øre are hidden. */
export const INPUT_MONEY: ColumnFormat = { kind: "kr", decimals: 2 };
export const AS_IT_IS: ColumnFormat = { kind: "general" };

/** The table of the dictionary that a table is by its name, in either language; null where it is none of them. */
export function definitionOf(tableName: string): TableDefinition | null {
  const key = nameKey(tableName);
  return TABLE_LIST.find(({ label }) => [label.da, label.en].some((name) => nameKey(name) === key)) ?? null;
}

/** What a header of a table means. */
export function inputColumn(definition: TableDefinition | null, header: string): InputColumn {
  const key = nameKey(header);
  const named = definition?.columns.find(({ label }) => [label.da, label.en].some((name) => nameKey(name) === key));
  if (named) return { kind: "named", definition: named };
  const repeated = definition?.repeated?.kind;
  if (repeated === "grades" && gradeOfHeader(header) !== null) return { kind: "grade" };
  return { kind: repeated === "years" && FOUR_DIGITS.test(header.trim()) ? "year" : "own" };
}

const REPEATED_WIDTHS = { grade: 8.5, year: 15, own: 15 } as const;
const TEXT: ColumnFormat = { kind: "text" };
const WIDTH = 20;
/** By the column's id where its words are short or long, otherwise by what it holds. Long texts are broken over lines. */
const WIDTHS_BY_ID: Readonly<Record<string, number>> = {
  number: 7,
  active: 9,
  unit: 11,
  group: 13,
  site: 13,
  kind: 12,
  table: 17,
  looksAt: 16,
  paidBy: 13,
  frame: 16,
  countBasis: 16,
};
const WIDTHS: Readonly<Partial<Record<ColumnDefinition["kind"], number>>> = {
  id: 11,
  schoolYear: 14,
  yearOrSchoolYear: 13,
  scope: 21,
  formula: 27,
  text: 27,
  word: 15,
  value: 18,
  year: 13,
  priceLevel: 13,
  number: 11,
  count: 11,
  grade: 10.5,
};

/** How the column is formatted and how wide it is; wide enough for what will be written, not only for the example. */
export function columnLook(column: InputColumn): Pick<SheetColumn, "format" | "align" | "width"> {
  if (column.kind !== "named") return { format: AS_IT_IS, width: REPEATED_WIDTHS[column.kind] };
  const { kind, id } = column.definition;
  const width = WIDTHS_BY_ID[id] ?? WIDTHS[kind] ?? WIDTH;
  if (isTextFormatted(column.definition) || KEPT_AS_TEXT.includes(kind)) return { format: TEXT, width };
  if (kind === "value") return { format: AS_IT_IS, align: "left", width };
  if (MONEY_COLUMNS.includes(id)) return { format: INPUT_MONEY, width: WIDTH };
  return { format: kind === "year" || kind === "priceLevel" ? { kind: "year" } : AS_IT_IS, width };
}
