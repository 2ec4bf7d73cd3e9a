import type { Text } from "../../engine/domain/text.js";
import type { TableName } from "../../engine/domain/tableName.js";
import type { WordListName } from "./words.js";

/** What the cells of a column hold. Each kind has its own parser in `workbook/read/cells`. */
export type ColumnKind =
  | "id"
  | "name"
  | "text"
  | "list"
  | "count"
  | "number"
  | "value"
  | "grade"
  | "year"
  | "schoolYear"
  | "yearOrSchoolYear"
  | "priceLevel"
  | "scope"
  | "word"
  | "formula";

/** A column of an input table. `words` names the list a cell must be taken from, where there is one. */
export interface ColumnDefinition<Id extends string = string> {
  readonly id: Id;
  readonly label: Text;
  readonly kind: ColumnKind;
  /** The header must be there. A header is left optional only where its absence cannot change an amount unnoticed. */
  readonly required: boolean;
  readonly words: WordListName | null;
}

/** Columns a table holds one of for every year, grade or fact; they stand after the column `after`. */
export interface RepeatedColumns<Id extends string = string> {
  readonly kind: "years" | "grades" | "facts";
  readonly after: Id;
}

export interface TableDefinition<Id extends string = string> {
  readonly name: TableName;
  readonly label: Text;
  readonly required: boolean;
  readonly columns: readonly ColumnDefinition<Id>[];
  readonly repeated: RepeatedColumns<Id> | null;
}

/** The ids of a table's columns. */
export type ColumnIdOf<Definition> = Definition extends TableDefinition<infer Id> ? Id : never;

const KINDS_KEPT_AS_TEXT: readonly ColumnKind[] = ["id", "schoolYear", "yearOrSchoolYear", "list", "scope", "formula"];

/** True where the cells must be formatted as text, or Excel would make a number or a date of what is typed. */
export function isTextFormatted(column: ColumnDefinition): boolean {
  return KINDS_KEPT_AS_TEXT.includes(column.kind);
}
