import { powerOfTen, type Allocation, type Consequence, type Fraction } from "../../../engine/index.js";
import { moneyDecimals } from "./cells.js";

/** The finest unit of money there is: an øre. */
const MOST_DECIMALS = 2;

/**
 * The decimals that show every amount of a comparison in full: those of the later model's unit, or more where the
 * earlier model has a finer one. Otherwise its amounts would be rounded a second time, and the columns not add up.
 */
export function consequenceDecimals({ schools }: Consequence, { settings }: Allocation): number {
  const amounts = schools.flatMap(({ before, after }) => [before, after]);
  const isExact = (decimals: number) => (amount: Fraction) =>
    powerOfTen(decimals).numerator % amount.denominator === 0n;
  let decimals = moneyDecimals(settings.unitDecimals);
  while (decimals < MOST_DECIMALS && !amounts.every(isExact(decimals))) decimals += 1;
  return decimals;
}
