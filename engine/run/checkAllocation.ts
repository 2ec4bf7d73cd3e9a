import type { Allocation } from "../domain/allocation.js";
import type { NumberPath } from "../formula/place.js";
import type { Column } from "../arithmetic/column.js";
import {
  addColumns,
  addFractions,
  compareColumns,
  compareFractions,
  constantColumn,
  roundColumn,
  totalOfColumn,
  ZERO,
} from "../arithmetic/index.js";

/**
 * The laws every result keeps; breaking one is a fault of ours, so it throws and nothing may be written.
 * Parts add up to the school, schools to the total; every line is whole units; a closed frame is met
 * exactly; what moves money between schools adds up to 0.
 */
export function checkAllocation(allocation: Allocation, path: NumberPath): Allocation {
  const { unitDecimals } = allocation.settings;
  for (const { part, amounts, role, total } of allocation.parts) {
    if (role === "zeroSum" && compareFractions(total, ZERO) !== 0)
      throw lawBroken(allocation, `the part ${part.name} moves money and does not add up to 0`);
    if (path !== "unrounded" && !same(amounts, roundColumn(amounts, unitDecimals, "half")))
      throw lawBroken(allocation, `the part ${part.name} is not in whole units`);
  }
  const sum = allocation.parts.map(({ amounts }) => amounts).reduce(addColumns, constantColumn(ZERO));
  if (!same(sum, allocation.totals)) throw lawBroken(allocation, "the parts of a school do not add up");
  const parts = allocation.parts.map(({ total }) => total).reduce(addFractions, ZERO);
  if (
    compareFractions(parts, allocation.total) !== 0 ||
    compareFractions(totalOfColumn(allocation.totals), allocation.total) !== 0
  ) {
    throw lawBroken(allocation, "parts and schools do not add up to the same total");
  }
  for (const frame of allocation.frames) {
    if (frame.closed && (frame.difference === null || compareFractions(frame.difference, ZERO) !== 0)) {
      throw lawBroken(allocation, `the closed frame ${frame.name} is not met`);
    }
  }
  return allocation;
}

const same = (left: Column, right: Column): boolean => compareColumns(left, "=", right).every((equal) => equal === 1);

/** A law of the engine was broken: exit code 3 of the command line. */
export class LawBroken extends Error {}

const lawBroken = ({ scenario, year }: Allocation, what: string): LawBroken =>
  new LawBroken(`A fault in Tildel: in ${scenario}, ${year}, ${what}.`);
