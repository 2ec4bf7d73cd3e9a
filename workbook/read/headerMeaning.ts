import type { TableName } from "../../engine/domain/tableName.js";
import type { TableDefinition } from "../text/columnDefinition.js";
import { gradeOfHeader } from "../text/gradeOfHeader.js";
import { nameKey } from "../text/nameKey.js";
import { TABLE_LIST } from "../text/tableDictionary.js";
import { yearInText } from "./cells/year.js";

/** What a header says about the cells below it. */
export type HeaderMeaning =
  | { readonly kind: "column"; readonly id: string }
  | { readonly kind: "year" | "grade"; readonly number: number }
  | { readonly kind: "fact" | "unknown" | "blank" };

/** The columns of every table by what their headers are compared by, in both languages. */
const COLUMN_IDS: ReadonlyMap<TableName, ReadonlyMap<string, string>> = new Map(
  TABLE_LIST.map(({ name, columns }) => [
    name,
    new Map(columns.flatMap(({ id, label }) => [[nameKey(label.da), id] as const, [nameKey(label.en), id] as const])),
  ]),
);

/** Finds out what a header means in a table, in either language. */
export function headerMeaning(header: string, definition: TableDefinition): HeaderMeaning {
  const key = nameKey(header);
  if (key === "") return { kind: "blank" };
  const id = COLUMN_IDS.get(definition.name)?.get(key);
  if (id !== undefined) return { kind: "column", id };
  return repeatedMeaning(header, definition) ?? { kind: "unknown" };
}

function repeatedMeaning(header: string, definition: TableDefinition): HeaderMeaning | null {
  const kind = definition.repeated?.kind;
  if (kind === "facts") return { kind: "fact" };
  if (kind === "years") return numbered("year", yearInText(header));
  return kind === "grades" ? numbered("grade", gradeOfHeader(header)) : null;
}

function numbered(kind: "year" | "grade", number: number | null): HeaderMeaning | null {
  return number === null ? null : { kind, number };
}

/** What two headers must share to mean the same column. */
export function meaningKey(meaning: HeaderMeaning, header: string): string {
  if (meaning.kind === "column") return meaning.id;
  return "number" in meaning ? `${meaning.kind} ${meaning.number}` : `${meaning.kind} ${nameKey(header)}`;
}
