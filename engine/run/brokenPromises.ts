import type { Column } from "../arithmetic/column.js";
import { addColumns, compareFractions, constantColumn, fractionAt, smallerOf, ZERO } from "../arithmetic/index.js";
import type { Fraction } from "../arithmetic/fraction.js";
import type { PartAllocation } from "../domain/allocation.js";
import type { School } from "../domain/school.js";
import { fullColumn } from "../formula/spaces.js";
import { LOOKED_AT } from "../mechanisms/names.js";

/** A school that was promised `floor`, had it, and is left with `after` by the takers: one part, or several together. */
export interface BrokenPromise {
  readonly school: School;
  readonly floor: Fraction;
  readonly after: Fraction;
  readonly takers: readonly PartAllocation[];
}

/**
 * Every promise (line `promised`, per school) that later parts take back: by one of them alone, or where none does so
 * alone, by all of them together, what they give counted too.
 */
export function brokenPromises(
  schools: readonly School[],
  giver: PartAllocation,
  promised: Column,
  later: readonly PartAllocation[],
): readonly BrokenPromise[] {
  const { computation, amounts } = giver;
  const full = (column: Column): Column => fullColumn(computation.layout, column, "school");
  const floors = full(promised);
  const given = full(addColumns(computation.inputs.get(LOOKED_AT)?.column ?? constantColumn(ZERO), amounts));
  const movers = later.filter(({ role, mechanism }) => role !== "open" || mechanism.family === "transition");
  const after = (moved: Column): Column => full(addColumns(given, moved));
  const alone = movers.map((mover) => after(smallerOf(constantColumn(ZERO), mover.amounts)));
  const together = after(movers.map((mover) => mover.amounts).reduce(addColumns, constantColumn(ZERO)));
  return schools.flatMap((school, place): readonly BrokenPromise[] => {
    const floor = fractionAt(floors, place);
    const isBelow = (column: Column): boolean => compareFractions(fractionAt(column, place), floor) < 0;
    if (isBelow(given)) return [];
    const broken = (column: Column, takers: readonly PartAllocation[]): BrokenPromise => ({
      school,
      floor,
      after: fractionAt(column, place),
      takers,
    });
    const single = movers.flatMap((mover, index) => {
      const left = alone[index];
      return left && isBelow(left) ? [broken(left, [mover])] : [];
    });
    if (single.length > 0 || !isBelow(together)) return single;
    const takes = ({ amounts: own }: PartAllocation): boolean =>
      compareFractions(fractionAt(full(own), place), ZERO) < 0;
    return [broken(together, movers.filter(takes))];
  });
}
