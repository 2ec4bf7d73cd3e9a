import type { Language, TableName } from "../../engine/index.js";
import type { ColumnDefinition } from "../text/columnDefinition.js";
import { columnOf, gradeHeader } from "../text/tableDictionary.js";

/** A column as the engine calls it: with the year, the grade or the header, where there are several. */
export interface InputColumn {
  readonly column: string;
  readonly of: string | null;
}

/** Columns that the engine and the tables call by different names. */
const CALLED: Readonly<Partial<Record<TableName, Readonly<Record<string, string>>>>> = {
  schools: { id: "schoolId", type: "schoolType" },
};

/** The dictionary's column for one of the engine's; null where there is one for every year, grade or fact. */
export const dictionaryColumn = (table: TableName, column: string): ColumnDefinition | null =>
  columnOf(table, CALLED[table]?.[column] ?? column);

/** A column's header in the user's language: "Prisniveau", "2026", "3.kl", "Areal". */
export function columnWords(table: TableName, { column, of }: InputColumn, language: Language): string {
  if (of !== null) return column === "grades" ? gradeHeader(Number(of), language) : of;
  return dictionaryColumn(table, column)?.label[language] ?? column;
}
