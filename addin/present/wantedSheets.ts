import type { Issue, Language, ModelInput, Result } from "../../engine/index.js";
import { wantedResults } from "../../workbook/results/wantedResults.js";
import { withoutKinds } from "../../workbook/results/sheetNames.js";
import { resultSheets } from "../../workbook/write/resultSheets.js";
import type { Sheet } from "../../workbook/write/sheet.js";
import type { WantedResults } from "../../workbook/results/wanted.js";

/** The sheets that are wanted, as the command line writes them. `readIssues` are those of reading the workbook. */
export function wantedSheets(
  input: ModelInput,
  readIssues: readonly Issue[],
  wanted: WantedResults,
  language: Language,
): Result<readonly Sheet[]> {
  const results = wantedResults(input, readIssues, wanted);
  if (!results.ok) return results;
  const sheets = resultSheets({ ...results.value, language });
  return { ...results, value: withoutKinds(sheets, wanted.leaveOut, language) };
}
