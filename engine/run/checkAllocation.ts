import type { Allocation } from "../domain/allocation.js";
import {
  addFractions, compareFractions, decimalScale, fraction, fractionAt, isWhole, multiplyFractions, totalOfColumn, ZERO,
} from "../arithmetic/index.js";

/**
 * The laws every result keeps; breaking one is a fault of ours, so it throws and nothing may be written.
 * Parts add up to the school, schools to the total; every line is whole units; a closed frame is met exactly.
 */
export function checkAllocation(allocation: Allocation): Allocation {
  const { up, down } = decimalScale(allocation.settings.unitDecimals);
  const unit = fraction(up, down);
  allocation.schools.forEach(({ school }, index) => {
    const amounts = allocation.parts.map((part) => fractionAt(part.amounts, index));
    for (const amount of amounts) {
      if (!isWhole(multiplyFractions(amount, unit))) throw lawBroken(allocation, `a line of school ${school.id} is not in whole units`);
    }
    const sum = amounts.reduce(addFractions, ZERO);
    if (compareFractions(sum, fractionAt(allocation.totals, index)) !== 0) throw lawBroken(allocation, `the parts of school ${school.id} do not add up`);
  });
  const parts = allocation.parts.map(({ total }) => total).reduce(addFractions, ZERO);
  if (compareFractions(parts, allocation.total) !== 0 || compareFractions(totalOfColumn(allocation.totals), allocation.total) !== 0) {
    throw lawBroken(allocation, "parts and schools do not add up to the same total");
  }
  for (const frame of allocation.frames) {
    if (frame.closed && (frame.difference === null || compareFractions(frame.difference, ZERO) !== 0)) {
      throw lawBroken(allocation, `the closed frame ${frame.name} is not met`);
    }
  }
  return allocation;
}

/** A law of the engine was broken: exit code 3 of the command line. */
export class LawBroken extends Error {}

const lawBroken = ({ scenario, year }: Allocation, what: string): LawBroken =>
  new LawBroken(`A fault in Tildel: in ${scenario}, ${year}, ${what}.`);
