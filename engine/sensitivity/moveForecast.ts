import type { Fraction } from "../arithmetic/fraction.js";
import {
  addFractions,
  fraction,
  fractionAt,
  isZero,
  multiplyFractions,
  negate,
  ONE,
  roundFraction,
  shareOutExactly,
  sign,
  wholeColumn,
} from "../arithmetic/index.js";
import type { ModelInput } from "../domain/modelInput.js";
import type { PupilCount } from "../domain/pupilCount.js";
import { chooseCounts } from "../facts/chooseCounts.js";
import { forecastErrorOf } from "./forecastErrorOf.js";

/** Where a school's forecast ends up between its bounds: −1 the lowest, 0 as expected, 1 the highest. */
export type ForecastPosition = (schoolId: string) => Fraction;

/**
 * The input with its forecast counts moved within their errors (Prognosefejl); what is counted stays. A row's pupils are
 * rounded to whole pupils (half up) and then shared out over its grades as they were, by largest remainder, lower grades
 * first: so the row is right, no count is below 0, and a grade without pupils stays without. Throws where a forecast has
 * no error; `checkForecastErrors` says so first.
 */
export function moveForecast(input: ModelInput, positionOf: ForecastPosition): ModelInput {
  const schools = new Map(input.schools.map((school) => [school.id, school]));
  const chosen = new Set(chooseCounts(input.pupilCounts));
  const pupilCounts = input.pupilCounts.map((count) => {
    const school = schools.get(count.schoolId);
    const position = positionOf(count.schoolId);
    if (!school || count.kind !== "forecast" || !chosen.has(count) || isZero(position)) return count;
    const error = forecastErrorOf(input, school, count.schoolYear);
    if ("code" in error) throw new Error(`${error.code}: a forecast was moved before its error was checked`);
    const share = sign(position) < 0 ? negate(error.below.value) : error.above.value;
    const size = sign(position) < 0 ? negate(position) : position;
    return scaled(count, addFractions(ONE, multiplyFractions(size, share)));
  });
  return { ...input, pupilCounts };
}

function scaled(count: PupilCount, factor: Fraction): PupilCount {
  const old = count.grades.map((cell) => cell?.value ?? 0);
  const pupils = old.reduce((sum, own) => sum + own, 0);
  const moved = roundFraction(multiplyFractions(fraction(pupils), factor), 0, "half");
  const shared = shareOutExactly(moved.numerator, wholeColumn(old));
  if (!shared.ok) return count;
  const grades = count.grades.map((cell, grade) =>
    cell ? { ...cell, value: Number(fractionAt(shared.shares, grade).numerator) } : null,
  );
  return { ...count, grades };
}
