import type { Result } from "../domain/issue.js";
import type { ModelInput } from "../domain/modelInput.js";
import { nameKey } from "../model/nameKey.js";
import { applyScenario, type AppliedScenario } from "../scenario/applyScenario.js";
import { scenarioChain } from "../scenario/scenarioChain.js";

/** The two inputs that a comparison is between, each with the changes of its scenarios made. */
export interface ComparedInputs {
  readonly from: AppliedScenario;
  readonly to: AppliedScenario;
  /** True where "before" stands on the schools, pupils and key figures of "after"; see decision 0005. */
  readonly onPupilsOfAfter: boolean;
}

/** Applies both sides of a comparison as `compareScenarios` runs them. */
export function comparedInputs(input: ModelInput, from: string, to: string): Result<ComparedInputs> {
  const after = applyScenario(input, to);
  if (!after.ok) return after;
  const otherModels = restOnOtherModels(input, from, to);
  const before = applyScenario(otherModels ? onPupilsOf(input, after.value.input) : input, from);
  if (!before.ok) return before;
  const onPupilsOfAfter = otherModels && hasOwnFacts(input, after.value.input);
  return { ok: true, value: { from: before.value, to: after.value, onPupilsOfAfter }, issues: [] };
}

/**
 * Whether two names rest on different models: then "before" is run on the pupils of "after" (decision 0005). Two
 * scenarios of one model are each run as they stand, since the pupils may be the very change of either.
 */
export function restOnOtherModels(input: ModelInput, from: string, to: string): boolean {
  const [before, after] = [scenarioChain(input, from), scenarioChain(input, to)];
  return "code" in before || "code" in after || nameKey(before.model) !== nameKey(after.model);
}

/** Whether an input has other schools, pupils or key figures than another. */
export const hasOwnFacts = (input: ModelInput, other: ModelInput): boolean =>
  input.schools !== other.schools || input.pupilCounts !== other.pupilCounts || input.keyFigures !== other.keyFigures;

/** One input's models, frames and scenarios over another's schools, pupils and facts. */
export function onPupilsOf(input: ModelInput, other: ModelInput): ModelInput {
  const { schools, pupilCounts, keyFigures } = other;
  return { ...input, schools, pupilCounts, keyFigures };
}
