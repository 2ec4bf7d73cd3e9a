import {
  addFractions,
  compareFractions,
  divideFractions,
  fraction,
  multiplyFractions,
  sign,
  subtractFractions,
  ZERO,
  type Fraction,
} from "../../engine/index.js";
import { percentile } from "./percentile.js";
import { sumOf, type SchoolMoney } from "./schoolMoney.js";

const HALF = fraction(1, 2);

/**
 * The McLoone index: what the lower half of the pupils have, over what they would have at the median. The pupils of the
 * school at the median count as far as the half reaches, so that the index has one value whatever schools are alike.
 * `schools` in order of kr per pupil. Null where the median is not above 0.
 */
export function mcLoone(schools: readonly SchoolMoney[]): Fraction | null {
  const median = percentile(
    schools.map(({ perPupil, pupils }) => ({ value: perPupil, weight: pupils })),
    50,
  );
  if (median === null || sign(median) <= 0) return null;
  const half = multiplyFractions(
    sumOf(schools, ({ pupils }) => pupils),
    HALF,
  );
  let [left, money]: [Fraction, Fraction] = [half, ZERO];
  for (const { perPupil, pupils } of schools) {
    const counted = compareFractions(pupils, left) < 0 ? pupils : left;
    money = addFractions(money, multiplyFractions(perPupil, counted));
    left = subtractFractions(left, counted);
    if (compareFractions(left, ZERO) === 0) break;
  }
  return divideFractions(money, multiplyFractions(median, half));
}
