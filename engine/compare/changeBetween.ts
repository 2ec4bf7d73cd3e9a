import type { Fraction } from "../arithmetic/fraction.js";
import { divideFractions, fraction, isZero, multiplyFractions, subtractFractions } from "../arithmetic/index.js";
import type { Change } from "../domain/consequence.js";

const HUNDRED = fraction(100);

export function changeBetween(before: Fraction, after: Fraction, pupils: Fraction): Change {
  const difference = subtractFractions(after, before);
  const perPupil = (amount: Fraction): Fraction | null => (isZero(pupils) ? null : divideFractions(amount, pupils));
  return {
    before,
    after,
    difference,
    percent: isZero(before) ? null : multiplyFractions(divideFractions(difference, before), HUNDRED),
    pupils,
    perPupilBefore: perPupil(before),
    perPupilAfter: perPupil(after),
  };
}
