import type { ChangeSubject, Language } from "../../engine/index.js";
import { TABLES } from "../text/tableDictionary.js";
import { columnWords } from "./columnWords.js";
import { valueWords } from "./valueWords.js";

const WORDS = {
  da: {
    part: (name: string) => `Delen ${name}`,
    setup: (name: string) => `${name}, opbygning`,
    order: "Delenes rækkefølge",
  },
  en: {
    part: (name: string) => `The part ${name}`,
    setup: (name: string) => `${name}, setup`,
    order: "The order of the parts",
  },
};

/** What is changed, as a heading: "Klassetakst, Takst", "Delen Små skoler", "Rammer, Skolerammen". */
export function changeSubjectWords({ kind, table, part, item }: ChangeSubject, language: Language): string {
  const words = WORDS[language];
  if (kind === "order") return words.order;
  if (kind === "part") return words.part(part ?? "");
  if (kind === "setup") return words.setup(part ?? "");
  if (table === "parts") return `${part ?? ""}, ${columnWords(table, { column: item ?? "", of: null }, language)}`;
  if (table === "parameters") return `${part ?? ""}, ${item ?? ""}`;
  const label = TABLES[table].label[language];
  return item === null || item === "" ? label : `${label}, ${itemWords(table, item, language)}`;
}

/** A setting or a kind of index step is one of our own words; a column of Skoler that is no fact has a header of ours. */
function itemWords(table: ChangeSubject["table"], item: string, language: Language): string {
  if (table === "schools") return columnWords(table, { column: item, of: null }, language);
  return valueWords(table, table === "settings" ? "name" : "kind", item, language);
}
