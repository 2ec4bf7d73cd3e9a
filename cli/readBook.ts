import { hasErrors, type Issue, type ModelInput, type Result } from "../engine/index.js";
import { parseUserFormula } from "../workbook/formula/parseUserFormula.js";
import { parseModelInput } from "../workbook/read/parseModelInput.js";
import type { RawTable } from "../workbook/read/rawTable.js";
import { openBook } from "./openBook.js";
import type { Progress } from "./progress.js";

/** A workbook as it is read: its tables as they stand, and the input they hold or every issue. */
export interface ReadTables {
  readonly tables: readonly RawTable[];
  readonly read: Result<ModelInput>;
}

/** From a path to input that can be trusted, or every issue of the workbook at once. */
export const readBook = async (path: string, progress: Progress): Promise<Result<ModelInput>> =>
  (await readBookAndTables(path, progress)).read;

/** The same together with the tables, for those who need what is no input: the seals. */
export async function readBookAndTables(path: string, progress: Progress): Promise<ReadTables> {
  progress({ da: "Læser projektmappen", en: "Reading the workbook" });
  const { tables, issues } = await openBook(path);
  if (isUnreadable(issues, tables.length)) return { tables, read: { ok: false, issues } };
  progress({ da: "Gennemgår tabellerne", en: "Going through the tables" });
  const parsed = parseModelInput(tables, { parseFormula: parseUserFormula });
  const all = [...issues, ...parsed.issues];
  const read = parsed.ok && !hasErrors(issues) ? { ...parsed, issues: all } : { ok: false as const, issues: all };
  return { tables, read };
}

/** Of a file that is no workbook, nothing more can be said than that. */
const isUnreadable = (issues: readonly Issue[], tables: number): boolean => tables === 0 && hasErrors(issues);
