import type { Language } from "../../engine/domain/text.js";
import { gradeOfHeader } from "../text/gradeOfHeader.js";
import { nameKey } from "../text/nameKey.js";
import { TABLE_LIST } from "../text/tableDictionary.js";
import type { RawTable } from "./rawTable.js";

const PREFIX = /^tbl[ _]?/;

/**
 * The language a workbook is written in, by the names of its tables and headers: whichever language most of them are
 * in, Danish when they are equal. It decides how formulas are read; single words are understood in both.
 */
export function bookLanguage(tables: readonly RawTable[]): Language {
  const votes = tables.flatMap(languagesOfTable);
  const english = votes.filter((language) => language === "en").length;
  return english > votes.length - english ? "en" : "da";
}

function languagesOfTable(table: RawTable): readonly Language[] {
  const name = nameKey(table.name).replace(PREFIX, "");
  const definition = TABLE_LIST.find(({ label }) => nameKey(label.da) === name || nameKey(label.en) === name);
  if (!definition) return [];
  const labels = [definition.label, ...definition.columns.map(({ label }) => label)];
  return [name, ...table.headers.map(nameKey)].flatMap((written) => languageOf(written, labels));
}

function languageOf(written: string, labels: readonly Readonly<Record<Language, string>>[]): readonly Language[] {
  if (gradeOfHeader(written) !== null) return [written.startsWith("grade") ? "en" : "da"];
  const danish = labels.some(({ da }) => nameKey(da) === written);
  const english = labels.some(({ en }) => nameKey(en) === written);
  if (danish === english) return [];
  return [danish ? "da" : "en"];
}
