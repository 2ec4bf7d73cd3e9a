import type { ClassGroup, OnePupil, OtherClassGroup, PupilEffect, PupilSensitivity } from "../domain/onePupil.js";

/** A cell where a single pupil makes or unmakes a class: what there is now, and what there would be. */
export interface ClassCliff {
  readonly cell: PupilSensitivity;
  readonly by: 1 | -1;
  readonly effect: PupilEffect;
  /** The group of pupils now, and with the one pupil; null where it is (or would be) empty. */
  readonly from: ClassGroup | null;
  readonly to: ClassGroup | null;
  /** The other model whose classes they are, where the cliff is only met through it; null for the model's own. */
  readonly through: string | null;
}

/**
 * Every cliff at a class cap within one pupil, in the order of the cells, one pupil more before one fewer: those of the
 * model itself, then those that it meets only through a model it compares with (the old one, in a transition).
 */
export function classCliffs({ cells }: OnePupil): readonly ClassCliff[] {
  return cells.flatMap((cell) => [...cliffsOf(cell, 1, cell.more), ...cliffsOf(cell, -1, cell.fewer)]);
}

function cliffsOf(cell: PupilSensitivity, by: 1 | -1, effect: PupilEffect | null): readonly ClassCliff[] {
  if (!effect) return [];
  const found = (
    from: readonly ClassGroup[],
    to: readonly ClassGroup[],
    through: string | null,
  ): readonly ClassCliff[] => cliffsBetween(from, to).map((cliff) => ({ cell, by, effect, ...cliff, through }));
  const own = found(cell.classGroups, effect.classGroups, null);
  const models = [...new Set([...cell.otherGroups, ...effect.otherGroups].map(({ model }) => model))];
  const others = models.flatMap((model) => {
    const ofModel = (group: OtherClassGroup): boolean => group.model === model;
    return found(cell.otherGroups.filter(ofModel), effect.otherGroups.filter(ofModel), model);
  });
  return [...own, ...others.filter((other) => !own.some((cliff) => isSame(cliff, other)))];
}

type Cliff = Pick<ClassCliff, "from" | "to">;

function cliffsBetween(now: readonly ClassGroup[], then: readonly ClassGroup[]): readonly Cliff[] {
  const alike = (other: ClassGroup) => (group: ClassGroup) => keyOf(group) === keyOf(other);
  const known = [...now, ...then];
  const distinct = known.filter((group, index) => known.findIndex(alike(group)) === index);
  return distinct.flatMap((group) => {
    const from = now.find(alike(group)) ?? null;
    const to = then.find(alike(group)) ?? null;
    return (from?.classes ?? 0) === (to?.classes ?? 0) ? [] : [{ from, to }];
  });
}

const keyOf = ({ gradeFrom, gradeTo, cap, parts }: ClassGroup): string =>
  JSON.stringify([gradeFrom, gradeTo, cap, [...parts].sort()]);

/** The same pupils under the same cap: the two models have the cliff in common. */
const isSame = (left: Cliff, right: Cliff): boolean => sameGroup(left.from, right.from) && sameGroup(left.to, right.to);

function sameGroup(left: ClassGroup | null, right: ClassGroup | null): boolean {
  const facts = (group: ClassGroup | null): string =>
    JSON.stringify(group && [group.gradeFrom, group.gradeTo, group.pupils, group.cap]);
  return facts(left) === facts(right);
}
