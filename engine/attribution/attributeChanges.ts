import type { Fraction } from "../arithmetic/fraction.js";
import {
  addFractions,
  compareFractions,
  decimalScale,
  fraction,
  fractionAt,
  subtractFractions,
  ZERO,
} from "../arithmetic/index.js";
import { logOf } from "../changes/changeLog.js";
import { changeOrigins } from "../changes/changeOrigins.js";
import { subjectKey } from "../changes/changeSubject.js";
import type { ChangeLog } from "../changes/loggedChange.js";
import { comparedInputs } from "../compare/comparedInputs.js";
import { compareScenarios, type Comparison, type ComparisonRequest } from "../compare/compareScenarios.js";
import type { Result } from "../domain/issue.js";
import type { ModelInput } from "../domain/modelInput.js";
import { LawBroken } from "../run/checkAllocation.js";
import type { AttributedChange, Attribution } from "./attribution.js";
import { combinations, unitDecimalsOf } from "./combinations.js";
import { sharedSteps, type UnitStep } from "./sharedSteps.js";

/**
 * What each change between two scenarios or models does to every school in one year (the later one's first budget year
 * where none is given): shares of the whole difference, which they add up to exactly, school by school.
 */
export function attributeChanges(input: ModelInput, { from, to, year }: ComparisonRequest): Result<Attribution> {
  const comparison = compareScenarios(input, { from, to, ...(year === undefined ? {} : { year }) });
  if (!comparison.ok) return comparison;
  const compared = comparedInputs(input, from, to);
  if (!compared.ok) return compared;
  const log = logOf(compared.value, changeOrigins(input));
  const run = combinations(input, compared.value, comparison.value, log.subjects);
  const { because, steps } = sharedSteps(log.subjects, run);
  return { ok: true, value: attributionOf(log, comparison.value, because, steps), issues: comparison.issues };
}

function attributionOf(
  log: ChangeLog,
  { before, after }: Comparison,
  because: Attribution["because"],
  steps: readonly UnitStep[],
): Attribution {
  const decimals = unitDecimalsOf(before, after);
  const differences = after.schools.map((_, school) =>
    subtractFractions(fractionAt(after.totals, school), fractionAt(before.totals, school)),
  );
  const attribution: Attribution = {
    ...{ log, year: after.year, method: because === null ? "average" : "listed", because, before, after },
    steps: steps.map((step) => attributedChange(log, step, decimals)),
    ...{ differences, difference: sumOf(differences) },
  };
  return checkAttribution(attribution);
}

function attributedChange(log: ChangeLog, { subjects, units }: UnitStep, decimals: number): AttributedChange {
  const { up, down } = decimalScale(decimals);
  const keys = new Set(subjects.map(subjectKey));
  const amounts = units.map((amount) => fraction(amount * down, up));
  const changes = log.changes.filter(({ subject }) => keys.has(subjectKey(subject)));
  return { subjects, changes, amounts, total: sumOf(amounts) };
}

/** The law of it; breaking it is a fault of ours. */
function checkAttribution(attribution: Attribution): Attribution {
  attribution.differences.forEach((difference, school) => {
    const shared = sumOf(attribution.steps.map(({ amounts }) => amounts[school] ?? ZERO));
    if (compareFractions(shared, difference) === 0) return;
    const { from, to } = attribution.log;
    throw new LawBroken(`A fault in Tildel: from ${from} to ${to} the changes do not add up to the difference.`);
  });
  return attribution;
}

const sumOf = (amounts: readonly Fraction[]): Fraction => amounts.reduce(addFractions, ZERO);
