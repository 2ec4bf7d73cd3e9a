import { compareFractions } from "../arithmetic/index.js";
import type { Issue, Result } from "../domain/issue.js";
import type { ModelInput } from "../domain/modelInput.js";
import type { Change, ChangeableTable, ChangeValue } from "../domain/scenario.js";
import { nameKey } from "../model/nameKey.js";
import { modelIssue } from "../model/report.js";
import { changeCurves, changeFrames, changeKeyFigures, changePupilCounts, changeSchools } from "./changeNumbers.js";
import { changeParameters } from "./changeParameters.js";
import { changeParts } from "./changeParts.js";
import { isFraction, type ChangeTarget, type TargetFinder } from "./changeTarget.js";
import { shownValue } from "./shownValue.js";
import { scenarioChain } from "./scenarioChain.js";

/** An input with a scenario's changes made; the old input is untouched. */
export interface AppliedScenario {
  readonly name: string;
  readonly model: string;
  readonly input: ModelInput;
}

const FINDERS: Readonly<Record<ChangeableTable, TargetFinder>> = {
  parameters: changeParameters,
  parts: changeParts,
  pupilCounts: changePupilCounts,
  frames: changeFrames,
  schools: changeSchools,
  keyFigures: changeKeyFigures,
  curves: changeCurves,
};

/** Makes every change of a scenario and of the scenarios it builds on, from the model outwards, each by its number. */
export function applyScenario(input: ModelInput, name: string): Result<AppliedScenario> {
  const chain = scenarioChain(input, name);
  if ("code" in chain) return { ok: false, issues: [chain] };
  const issues: Issue[] = [];
  const changes = chain.scenarios.flatMap((scenario) => changesOf(input, scenario.name));
  const changed = changes.reduce((before, change) => applyChange(before, chain.model, change, issues), input);
  if (issues.length > 0) return { ok: false, issues };
  return { ok: true, value: { name: chain.name, model: chain.model, input: changed }, issues };
}

function changesOf(input: ModelInput, scenario: string): readonly Change[] {
  return input.changes
    .filter((change) => nameKey(change.scenario) === nameKey(scenario))
    .map((change, order) => ({ change, order }))
    .sort(
      (left, right) => (left.change.number ?? Infinity) - (right.change.number ?? Infinity) || left.order - right.order,
    )
    .map(({ change }) => change);
}

function applyChange(input: ModelInput, model: string, change: Change, issues: Issue[]): ModelInput {
  const reached = FINDERS[change.table](input, model, change);
  const wrong = reached.filter((target): target is Issue => "code" in target);
  const targets = reached.filter((target): target is ChangeTarget => !("code" in target));
  const details = { scenario: change.scenario, part: change.part ?? "–", parameter: change.parameter ?? "–", model };
  issues.push(...wrong);
  if (wrong.length > 0) return input;
  if (targets.length === 0)
    issues.push(
      modelIssue("changeHitsNothing", { table: "changes", at: change.at, found: change.parameter ?? "" }, details),
    );
  if (targets.length > 1 && change.table !== "parameters" && change.table !== "curves") {
    issues.push(
      modelIssue(
        "changeHitsMany",
        { table: "changes", at: change.at, found: change.parameter ?? "" },
        { ...details, count: String(targets.length) },
      ),
    );
    return input;
  }
  const moved = targets.find(({ current }) => change.before.value !== null && !sameValue(current, change.before.value));
  if (moved) {
    const found = shownValue(change.before.value);
    issues.push(
      modelIssue(
        "changeBasisMoved",
        { table: "changes", at: change.before.at, found },
        { ...details, current: shownValue(moved.current) },
      ),
    );
  }
  return targets.reduce((before, target) => target.replace(before), input);
}

function sameValue(left: ChangeValue, right: ChangeValue): boolean {
  if (isFraction(left) && isFraction(right)) return compareFractions(left, right) === 0;
  const text = (value: ChangeValue): string => nameKey(shownValue(value));
  return text(left) === text(right);
}
