import type { TableDefinition } from "../text/columnDefinition.js";
import { gradeOfHeader } from "../text/gradeOfHeader.js";
import { nameKey } from "../text/nameKey.js";
import { yearInText } from "./cells/year.js";

/** What a header says about the cells below it. */
export type HeaderMeaning =
  | { readonly kind: "column"; readonly id: string }
  | { readonly kind: "year" | "grade"; readonly number: number }
  | { readonly kind: "fact" | "unknown" | "blank" };

/** Finds out what a header means in a table, in either language. */
export function headerMeaning(header: string, definition: TableDefinition): HeaderMeaning {
  const key = nameKey(header);
  if (key === "") return { kind: "blank" };
  const column = definition.columns.find(({ label }) => nameKey(label.da) === key || nameKey(label.en) === key);
  if (column) return { kind: "column", id: column.id };
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
