import type { ClassGroup, OnePupil, PupilEffect, PupilSensitivity } from "../domain/onePupil.js";

/** A cell where a single pupil makes or unmakes a class: what there is now, and what there would be. */
export interface ClassCliff {
  readonly cell: PupilSensitivity;
  readonly by: 1 | -1;
  readonly effect: PupilEffect;
  /** The group of pupils now, and with the one pupil; null where it is (or would be) empty. */
  readonly from: ClassGroup | null;
  readonly to: ClassGroup | null;
}

/** Every cliff at a class cap within one pupil, in the order of the cells, one pupil more before one fewer. */
export function classCliffs({ cells }: OnePupil): readonly ClassCliff[] {
  return cells.flatMap((cell) => [...cliffsOf(cell, 1, cell.more), ...cliffsOf(cell, -1, cell.fewer)]);
}

function cliffsOf(cell: PupilSensitivity, by: 1 | -1, effect: PupilEffect | null): readonly ClassCliff[] {
  if (!effect) return [];
  const alike = (other: ClassGroup) => (group: ClassGroup) => keyOf(group) === keyOf(other);
  const known = [...cell.classGroups, ...effect.classGroups];
  const distinct = known.filter((group, index) => known.findIndex(alike(group)) === index);
  return distinct.flatMap((group) => {
    const from = cell.classGroups.find(alike(group)) ?? null;
    const to = effect.classGroups.find(alike(group)) ?? null;
    return (from?.classes ?? 0) === (to?.classes ?? 0) ? [] : [{ cell, by, effect, from, to }];
  });
}

const keyOf = ({ gradeFrom, gradeTo, cap, parts }: ClassGroup): string =>
  JSON.stringify([gradeFrom, gradeTo, cap, [...parts].sort()]);
