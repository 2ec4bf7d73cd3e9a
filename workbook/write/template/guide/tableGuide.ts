import type { Text } from "../../../../engine/domain/text.js";

/** What an example cell holds: a number, a text that is the same in both languages, or a text in each. */
export type ExampleValue = number | string | Text;

/** A row that a new workbook starts with: its named cells, and those of the repeated columns in their order. */
export interface ExampleRow<Id extends string = string> {
  readonly cells: Readonly<Partial<Record<Id, ExampleValue>>>;
  readonly repeated?: readonly (ExampleValue | null)[];
}

/** The columns that a table has one of for every year, grade or fact: those a new workbook starts with. */
export interface RepeatedGuide {
  readonly headers: readonly Text[];
  readonly explanation: Text;
}

/** What an input table is for and what its columns take, in words, and the rows a new workbook starts with. */
export interface TableGuide<Id extends string = string> {
  /** Completes "one row per …". */
  readonly rowPer: Text;
  readonly purpose: Text;
  readonly columns: Readonly<Record<Id, Text>>;
  readonly repeated: RepeatedGuide | null;
  readonly example: readonly ExampleRow<Id>[];
}

/** The same words in both languages. */
export const both = (text: string): Text => ({ da: text, en: text });
