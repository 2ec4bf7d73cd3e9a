import {
  addFractions,
  divideFractions,
  multiplyFractions,
  sign,
  subtractFractions,
  ZERO,
  type Fraction,
} from "../../engine/index.js";
import { sumOf, type SchoolMoney } from "./schoolMoney.js";

/**
 * The Gini coefficient of kr per pupil over pupils: the mean distance between two pupils, over twice the mean. 0 where
 * all have the same. `schools` in order of kr per pupil. Null where there is no money, or some school owes.
 */
export function gini(schools: readonly SchoolMoney[]): Fraction | null {
  const pupils = sumOf(schools, (school) => school.pupils);
  const money = sumOf(schools, (school) => multiplyFractions(school.perPupil, school.pupils));
  const [lowest] = schools;
  if (!lowest || sign(lowest.perPupil) < 0 || sign(money) <= 0) return null;
  let [before, moneyBefore, distances]: [Fraction, Fraction, Fraction] = [ZERO, ZERO, ZERO];
  for (const school of schools) {
    const own = subtractFractions(multiplyFractions(school.perPupil, before), moneyBefore);
    distances = addFractions(distances, multiplyFractions(school.pupils, own));
    before = addFractions(before, school.pupils);
    moneyBefore = addFractions(moneyBefore, multiplyFractions(school.perPupil, school.pupils));
  }
  return divideFractions(distances, multiplyFractions(pupils, money));
}
