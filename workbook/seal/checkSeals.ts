import { runScenarios, type Issue, type ModelInput } from "../../engine/index.js";
import { nameKey } from "../text/nameKey.js";
import { inputChanges } from "./inputChanges.js";
import { resultIssues } from "./resultIssues.js";
import { rowIssues } from "./rowIssues.js";
import type { Seal } from "./seal.js";
import { sealedCells } from "./sealedCells.js";
import { isResult, resultRows, rowsFingerprint } from "./sealedRows.js";

/**
 * What has changed under the sealed scenarios of a workbook: every cell of the input that is not as it was, and the years
 * whose amounts are other ones. All are remarks: what is computed stands, but it is no longer what was adopted.
 */
export const checkSeals = (input: ModelInput, seals: readonly Seal[]): readonly Issue[] => [
  ...seals.flatMap((seal) => checkSeal(input, seal)),
  ...finalsWithoutSeal(input, seals),
];

function checkSeal(input: ModelInput, seal: Seal): readonly Issue[] {
  if (isBroken(seal)) return [remark("sealBroken", seal)];
  const isThere = input.scenarios.some(({ name }) => nameKey(name) === nameKey(seal.scenario));
  if (!isThere) return [remark("sealedScenarioGone", seal)];
  const changes = inputChanges(input, seal);
  return [...rowIssues(input, seal, changes), ...resultsOf(input, seal, changes.length > 0)];
}

/** A seal whose rows are not those its fingerprints were made of. */
const isBroken = ({ rows, input, results }: Seal): boolean =>
  rowsFingerprint(rows.filter((row) => !isResult(row))) !== input || rowsFingerprint(rows.filter(isResult)) !== results;

/** Nothing is said of results that cannot be run: why not is told by the check of the workbook itself. */
function resultsOf(input: ModelInput, seal: Seal, inputChanged: boolean): readonly Issue[] {
  const sealed = seal.rows.filter(isResult);
  const years = sealed.map(({ key }) => sealedCells(key).get("year"));
  const wanted = [...new Set(years.map(Number))].sort((left, right) => left - right);
  const run = runScenarios(input, { names: [seal.scenario], years: wanted });
  return run.ok ? resultIssues(seal, sealed, resultRows(run.value), inputChanged) : [];
}

function finalsWithoutSeal({ scenarios }: ModelInput, seals: readonly Seal[]): readonly Issue[] {
  return scenarios
    .filter(({ name, status }) => status === "final" && !seals.some((seal) => nameKey(seal.scenario) === nameKey(name)))
    .map(({ name, at }): Issue => {
      const details = { scenario: name };
      return { code: "finalNotSealed", severity: "remark", table: "scenarios", at, found: name, details };
    });
}

const remark = (code: Issue["code"], { scenario, date }: Seal): Issue => ({
  ...{ code, severity: "remark", table: "scenarios", at: null, found: scenario },
  details: { scenario, date },
});
