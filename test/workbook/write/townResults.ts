import {
  compareAllocations,
  explainPart,
  runScenarios,
  type Allocation,
  type Language,
} from "../../../engine/index.js";
import type { ModelInput } from "../../../engine/index.js";
import { resultSheets, type ResultRequest, type SchoolExplanation } from "../../../workbook/write/resultSheets.js";
import type { Sheet } from "../../../workbook/write/sheet.js";

/** The results of some models or scenarios, each compared with the first of them. */
export function results(input: ModelInput, names: readonly string[], language: Language = "da"): ResultRequest {
  const run = runScenarios(input, { names });
  if (!run.ok) throw new Error(JSON.stringify(run.issues));
  const allocations = run.value;
  const [first] = names;
  const consequences = allocations.flatMap((after) => {
    const before = allocations.find(({ scenario, year }) => scenario === first && year === after.year);
    return before && before !== after ? [compareAllocations(before, after)] : [];
  });
  return { allocations, consequences, explanations: [], issues: run.issues, language };
}

/** Why one school gets what it gets in an allocation, all parts. */
export function explanationOf(allocation: Allocation, schoolId: string): SchoolExplanation {
  const index = allocation.schools.findIndex(({ school }) => school.id === schoolId);
  const { scenario, year } = allocation;
  const parts = allocation.parts.map((part) => explainPart(part, index));
  return { schoolId, schoolName: allocation.schools[index]?.school.name ?? "", scenario, year, parts };
}

/** The sheet of a name; fails where there is none. */
export function sheetOf(request: ResultRequest, name: string): Sheet {
  const sheets = resultSheets(request);
  const found = sheets.find((sheet) => sheet.name === name);
  if (!found) throw new Error(`No sheet "${name}" among ${sheets.map((sheet) => sheet.name).join(", ")}`);
  return found;
}
