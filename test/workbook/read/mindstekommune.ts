import type { Language } from "../../../engine/domain/text.js";
import type { RawTable } from "../../../workbook/read/rawTable.js";
import { modelTables } from "./modelTables.js";
import type { Say } from "./rawTableOf.js";
import { scenarioTables } from "./scenarioTables.js";
import { schoolTables } from "./schoolTables.js";

/** The tables of Mindstekommune in Danish or in English: the same numbers under other headers and words. */
export function mindstekommune(language: Language): readonly RawTable[] {
  const say: Say = (danish, english) => (language === "da" ? danish : english);
  return [...schoolTables(say), ...modelTables(say), ...scenarioTables(say)];
}
