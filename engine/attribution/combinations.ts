import { decimalScale, fraction, fractionAt, isWhole, multiplyFractions } from "../arithmetic/index.js";
import { subjectKey, type ChangeSubject } from "../changes/changeSubject.js";
import type { ComparedInputs } from "../compare/comparedInputs.js";
import type { Comparison } from "../compare/compareScenarios.js";
import type { Allocation } from "../domain/allocation.js";
import type { Result } from "../domain/issue.js";
import type { ModelInput } from "../domain/modelInput.js";
import { LawBroken } from "../run/checkAllocation.js";
import { runScenarios } from "../run/runScenarios.js";
import { mixInputs } from "./mixInputs.js";

/** What every school gets, in the smallest unit of money in play, when these changes are made and the others are not. */
export type Combinations = (made: readonly ChangeSubject[]) => Result<readonly bigint[]>;

/** Runs combinations of the changes between two results that are run already. */
export function combinations(
  input: ModelInput,
  compared: ComparedInputs,
  { before, after }: Comparison,
  all: readonly ChangeSubject[],
): Combinations {
  const mix = mixInputs(compared);
  const decimals = unitDecimalsOf(before, after);
  const { year } = after;
  return (made) => {
    if (made.length === 0) return fine(before);
    if (made.length === all.length) return fine(after);
    const keys = new Set(made.map(subjectKey));
    const run = runScenarios(input, { names: [compared.to.name], years: [year], adjust: () => mix(keys) });
    const [allocation] = run.ok ? run.value : [];
    return allocation ? fine(allocation) : { ok: false, issues: run.issues };
  };

  function fine(allocation: Allocation): Result<readonly bigint[]> {
    const same = allocation.schools.every(({ school }, index) => school.id === after.schools[index]?.school.id);
    if (!same) throw new LawBroken("A fault in Tildel: two results that are compared are not over the same schools.");
    return { ok: true, value: unitsOf(allocation, decimals), issues: [] };
  }
}

/** The decimals of the finer of two units of money. */
export const unitDecimalsOf = (before: Allocation, after: Allocation): number =>
  Math.max(before.settings.unitDecimals, after.settings.unitDecimals);

function unitsOf({ schools, totals, scenario }: Allocation, decimals: number): readonly bigint[] {
  const { up, down } = decimalScale(decimals);
  return schools.map((_, school) => {
    const units = multiplyFractions(fractionAt(totals, school), fraction(up, down));
    if (!isWhole(units)) throw new LawBroken(`A fault in Tildel: ${scenario} is not in whole units of money.`);
    return units.numerator;
  });
}
