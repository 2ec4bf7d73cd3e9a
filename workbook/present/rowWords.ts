import type { FieldValue, Language, TableName, Text } from "../../engine/index.js";
import type { ColumnDefinition } from "../text/columnDefinition.js";
import { TABLES } from "../text/tableDictionary.js";
import { WORDS, type WordListName } from "../text/words.js";
import type { InputColumn } from "./columnWords.js";
import { columnWords, dictionaryColumn } from "./columnWords.js";
import { valueWords } from "./valueWords.js";

/** A cell of a row of the input, as far as words need it. */
export interface InputCell extends InputColumn {
  readonly value: FieldValue;
}

/** What a row is called, and what else says which row it is: "Klassetakst, Takst" and "trin 0-3". */
export interface RowWords {
  readonly name: string;
  readonly details: readonly string[];
}

/** The cells that name what a row is about; the others say which of its rows it is. */
const NAMING: Readonly<Partial<Record<TableName, readonly string[]>>> = {
  settings: ["name"],
  pupilCounts: ["group"],
  classCaps: ["name"],
  keyFigures: ["name"],
  parts: ["name"],
  parameters: ["part", "parameter"],
  curves: ["curve"],
  frames: ["frame"],
  demography: ["frame"],
  indexSteps: ["kind"],
  scenarios: ["name"],
  changes: ["scenario", "table", "part", "parameter"],
};
/** A part and its parameters are known by their names alone. */
const KNOWN_BY_NAME: readonly TableName[] = ["parts", "parameters"];

/** A row in words, by the cells that say which row it is. Blank cells say nothing. */
export function rowWords(table: TableName, key: readonly InputCell[], language: Language): RowWords {
  const naming = NAMING[table] ?? [];
  const name = naming.flatMap((column) => key.filter((cell) => cell.column === column));
  const words = name.map((cell) => namingWords(table, cell, key, language)).filter((text) => text !== "");
  const label = KNOWN_BY_NAME.includes(table) ? [] : [TABLES[table].label[language]];
  return { name: [...label, ...words].join(", "), details: detailsOf(table, key, naming, language) };
}

/** What Parameter of Ændringer names, where the engine knows it by a word of its own: a setting, a kind of index step. */
const NAMED_IN: Readonly<Record<string, WordListName>> = {
  settings: "settingName",
  indexSteps: "indexKind",
  demography: "demographyColumn",
};

function namingWords(
  table: TableName,
  { column, value }: InputCell,
  key: readonly InputCell[],
  language: Language,
): string {
  const changed = key.find((cell) => cell.column === "table")?.value;
  const list = table === "changes" && column === "parameter" && typeof changed === "string" ? NAMED_IN[changed] : null;
  const words: Readonly<Record<string, Text>> = list ? WORDS[list] : {};
  return (
    (typeof value === "string" ? words[value]?.[language] : undefined) ?? valueWords(table, column, value, language)
  );
}

function detailsOf(
  table: TableName,
  key: readonly InputCell[],
  naming: readonly string[],
  language: Language,
): readonly string[] {
  const rest = inColumnOrder(
    table,
    key.filter(({ column }) => !naming.includes(column)),
  );
  const band = bandWords(table, rest, language);
  return [
    ...rest
      .filter(({ column }) => column !== "gradeFrom" && column !== "gradeTo")
      .map((cell) => detailWords(table, cell, language)),
    ...(band === null ? [] : [band]),
  ].filter((text) => text !== "");
}

/** As the table has its columns: a sealed key has its cells in the order of the alphabet. */
function inColumnOrder(table: TableName, cells: readonly InputCell[]): readonly InputCell[] {
  const columns: readonly ColumnDefinition[] = TABLES[table].columns;
  const placeOf = ({ column }: InputCell): number =>
    columns.findIndex(({ id }) => id === dictionaryColumn(table, column)?.id);
  return [...cells].sort((left, right) => placeOf(left) - placeOf(right));
}

/** Years, scopes and words of a list speak for themselves; other cells are told with their header. */
const PLAIN: readonly string[] = ["scope", "year", "baseYear", "schoolYear", "group", "kind", "version", "model"];
const SCHOOL: Readonly<Record<Language, string>> = { da: "skole", en: "school" };

function detailWords(table: TableName, cell: InputCell, language: Language): string {
  const value = valueWords(table, cell.column, cell.value, language);
  if (value === "" || PLAIN.includes(cell.column)) return value;
  if (cell.column === "schoolId" || cell.column === "id") return `${SCHOOL[language]} ${value}`;
  return `${columnWords(table, cell, language).toLowerCase()} ${value}`;
}

function bandWords(table: TableName, cells: readonly InputCell[], language: Language): string | null {
  const [from, to] = ["gradeFrom", "gradeTo"].map((column) => cells.find((cell) => cell.column === column));
  const [first, last] = [from, to].map((cell) =>
    cell ? valueWords(table, cell.column, cell.value, language) : "",
  ) as [string, string];
  if (first === "" && last === "") return null;
  const words = first === last || last === "" ? first : first === "" ? `–${last}` : `${first}–${last}`;
  return `${{ da: "trin", en: "grade" }[language]} ${words}`;
}
