import { compareSchoolIds } from "../../engine/domain/school.js";
import { MECHANISMS, type ModelInput } from "../../engine/index.js";
import { followedYears } from "./followedYears.js";
import { PART_AMOUNTS } from "./partAmounts.js";
import type { Done, Place } from "./place.js";
import { fromFraction, isBelow } from "./rational.js";
import { Refused } from "./refused.js";
import { rulesOf } from "./rules.js";
import { sameName } from "./sameName.js";

/**
 * A whole model in one budget year, worked out from the written rules with plain fractions, school by school: the
 * active parts in the order of their numbers, each seeing only the whole amounts of the parts before it.
 *
 * @throws Refused where the rules forbid what the workbook asks for.
 */
export function allocateNaively(
  input: ModelInput,
  model: string,
  year: number,
  waiting: readonly string[] = [],
): readonly Done[] {
  const own = [...waiting, `${model.toLowerCase()} ${year}`];
  const run = (other: string, when: number): readonly Done[] => {
    if (own.includes(`${other.toLowerCase()} ${when}`)) throw new Refused("modelsWaitForEachOther");
    return allocateNaively(input, other, when, own);
  };
  const rules = rulesOf(input, model);
  const schools = [...input.schools].sort((left, right) => compareSchoolIds(left.id, right.id));
  const parts = input.parts
    .filter((part) => part.active && sameName(part.model, model))
    .sort((left, right) => (isBelow(fromFraction(left.number), fromFraction(right.number)) ? -1 : 1));
  if (parts.length === 0) throw new Refused("modelWithoutParts");
  return parts.reduce<readonly Done[]>((done, part) => {
    const mechanism = MECHANISMS.find(({ id, label }) =>
      [id, label.da, label.en].some((name) => sameName(name, part.mechanism)),
    );
    const amounts = mechanism && PART_AMOUNTS[mechanism.id];
    if (!mechanism || !amounts) throw new Refused(`unknownMechanism ${part.mechanism}`);
    const follows = followedYears(part.countBasis, year, rules.oldMonths);
    const place: Place = { input, model, year, rules, schools, part, mechanism, follows, done, run };
    return [...done, { part, amounts: amounts(place) }];
  }, []);
}
