import { fractionAt, isZero, subtractFractions } from "../arithmetic/index.js";
import type { Allocation } from "../domain/allocation.js";
import type { PartEffect, PupilCell, PupilEffect } from "../domain/onePupil.js";
import { classGroupsOf, otherGroupsOf } from "./classGroupsOf.js";
import type { RunWithOthers } from "./runWithOthers.js";

/** The difference between two results of the same parts and schools, seen from the school of a cell. */
export function pupilEffect(
  before: Allocation,
  { allocation: after, others }: RunWithOthers,
  cell: PupilCell,
): PupilEffect {
  const school = before.schools.findIndex((one) => one.school.id === cell.schoolId);
  const parts = after.parts.map(({ part, amounts, total }, index): PartEffect => {
    const old = before.parts[index];
    if (old?.part.name !== part.name) throw new Error("One pupil changed the parts of a model: a fault in the engine");
    const own = subtractFractions(fractionAt(amounts, school), fractionAt(old.amounts, school));
    return { part: part.name, own, others: subtractFractions(subtractFractions(total, old.total), own) };
  });
  const own = subtractFractions(fractionAt(after.totals, school), fractionAt(before.totals, school));
  return {
    own,
    others: subtractFractions(subtractFractions(after.total, before.total), own),
    parts: parts.filter((part) => !isZero(part.own) || !isZero(part.others)),
    classGroups: classGroupsOf(after, cell),
    otherGroups: otherGroupsOf(others, cell),
  };
}
