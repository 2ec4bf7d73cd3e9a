import { join } from "node:path";
import { readCsvFolder } from "../../../cli/readCsvFolder.js";
import { checkInput, distinctIssues, modelNames, type Language } from "../../../engine/index.js";
import type { RawTable } from "../../../workbook/read/rawTable.js";
import { comparedResults } from "../../../workbook/results/comparedResults.js";
import { consequencesOf } from "../../../workbook/results/consequencesOf.js";
import { runNames } from "../../../workbook/results/runNames.js";
import { runResults } from "../../../workbook/results/runResults.js";
import { resultSheets } from "../../../workbook/write/resultSheets.js";
import { exampleSheets } from "../../../workbook/write/templateSheets.js";
import type { Sheet } from "../../../workbook/write/sheet.js";
import { FIXTURES, readInput } from "../../support/fixture.js";

const FOLDER = "eksempelkommune";
const silent = (): undefined => undefined;

export const exampleTables = (): readonly RawTable[] => readCsvFolder(join(FIXTURES, FOLDER));

/** The input sheets of the example municipality, as the template and the pane make them. */
export const inputSheets = (language: Language = "da"): readonly Sheet[] => exampleSheets(exampleTables(), language);

/** All result sheets of the example municipality, with the explanations of the schools that gain and lose most. */
export function exampleResults(language: Language = "da"): readonly Sheet[] {
  const input = readInput(FOLDER);
  const issues = distinctIssues(checkInput(input));
  const run = runNames(input, modelNames(input), null, silent);
  if (!run.ok) throw new Error("The example cannot be run");
  const results = runResults(input, run.value, issues, silent);
  const [first] = consequencesOf(input, run.value, silent).comparisons;
  const explanations = first ? comparedResults(first, issues).explanations : [];
  return resultSheets({ ...results, explanations, language });
}
