import { compareFractions } from "../arithmetic/index.js";
import type { Issue, Result } from "../domain/issue.js";
import type { ModelInput } from "../domain/modelInput.js";
import type { Change, ChangeableTable, ChangeValue } from "../domain/scenario.js";
import { nameKey } from "../model/nameKey.js";
import { modelIssue } from "../model/report.js";
import { addCurvePoint, addFact, addFrame, addKeyFigure, addPupilCount } from "./addNumbers.js";
import { addParameter } from "./addParameter.js";
import { changeDemography } from "./changeDemography.js";
import { changeCurves, changeFrames, changeKeyFigures, changePupilCounts, changeSchools } from "./changeNumbers.js";
import { changeParameters } from "./changeParameters.js";
import { changeParts } from "./changeParts.js";
import { changeClassCaps, changeIndexSteps } from "./changeRules.js";
import { changeSettings } from "./changeSettings.js";
import { isFraction, type ChangeTarget, type TargetFinder } from "./changeTarget.js";
import { orderOfChanges } from "./orderOfChanges.js";
import { shownValue } from "./shownValue.js";
import { scenarioChain } from "./scenarioChain.js";

/** An input with a scenario's changes made; the old input is untouched. */
export interface AppliedScenario {
  readonly name: string;
  readonly model: string;
  readonly input: ModelInput;
}

const FINDERS: Readonly<Record<ChangeableTable, TargetFinder>> = {
  settings: changeSettings,
  parameters: changeParameters,
  parts: changeParts,
  pupilCounts: changePupilCounts,
  frames: changeFrames,
  schools: changeSchools,
  keyFigures: changeKeyFigures,
  curves: changeCurves,
  classCaps: changeClassCaps,
  indexSteps: changeIndexSteps,
  demography: changeDemography,
};

/** What a change with a blank Før may add where there is nothing to change. */
const ADDERS: Readonly<Partial<Record<ChangeableTable, TargetFinder>>> = {
  parameters: addParameter,
  pupilCounts: addPupilCount,
  frames: addFrame,
  schools: addFact,
  keyFigures: addKeyFigure,
  curves: addCurvePoint,
};

/** Tables where one change may set several cells: all years of a row, all rows of a cap. */
const MANY: readonly ChangeableTable[] = ["parameters", "curves", "classCaps"];

/** Makes every change of a scenario and of the scenarios it builds on, from the model outwards, each by its number. */
export function applyScenario(input: ModelInput, name: string): Result<AppliedScenario> {
  const chain = scenarioChain(input, name);
  if ("code" in chain) return { ok: false, issues: [chain] };
  const issues: Issue[] = [];
  const changes = chain.scenarios.flatMap((scenario) => orderOfChanges(input, scenario.name));
  const changed = changes.reduce((before, change) => applyChange(before, chain.model, change, issues), input);
  if (issues.length > 0) return { ok: false, issues };
  return { ok: true, value: { name: chain.name, model: chain.model, input: changed }, issues };
}

function applyChange(input: ModelInput, model: string, change: Change, issues: Issue[]): ModelInput {
  const found = FINDERS[change.table](input, model, change);
  const adds = found.length === 0 && change.before.value === null;
  const reached = adds ? (ADDERS[change.table]?.(input, model, change) ?? []) : found;
  const wrong = reached.filter((target): target is Issue => "code" in target);
  const targets = reached.filter((target): target is ChangeTarget => !("code" in target));
  const details = { scenario: change.scenario, part: change.part ?? "–", parameter: change.parameter ?? "–", model };
  issues.push(...wrong);
  if (wrong.length > 0) return input;
  if (targets.length === 0)
    issues.push(
      modelIssue("changeHitsNothing", { table: "changes", at: change.at, found: change.parameter ?? "" }, details),
    );
  if (targets.length > 1 && !MANY.includes(change.table)) {
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
