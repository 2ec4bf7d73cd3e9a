import { hasErrors, type Issue, type ModelInput, type Result } from "../engine/index.js";
import { parseUserFormula } from "../workbook/formula/parseUserFormula.js";
import { parseModelInput } from "../workbook/read/parseModelInput.js";
import { openBook } from "./openBook.js";
import type { Progress } from "./progress.js";

/** From a path to input that can be trusted, or every issue of the workbook at once. */
export async function readBook(path: string, progress: Progress): Promise<Result<ModelInput>> {
  progress({ da: "Læser projektmappen", en: "Reading the workbook" });
  const { tables, issues } = await openBook(path);
  if (isUnreadable(issues, tables.length)) return { ok: false, issues };
  progress({ da: "Gennemgår tabellerne", en: "Going through the tables" });
  const parsed = parseModelInput(tables, { parseFormula: parseUserFormula });
  const all = [...issues, ...parsed.issues];
  return parsed.ok && !hasErrors(issues) ? { ...parsed, issues: all } : { ok: false, issues: all };
}

/** Of a file that is no workbook, nothing more can be said than that. */
const isUnreadable = (issues: readonly Issue[], tables: number): boolean => tables === 0 && hasErrors(issues);
