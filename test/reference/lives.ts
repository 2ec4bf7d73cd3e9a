import { at, sizeOf } from "./compared.js";
import { schoolYearFrom } from "./followedYears.js";
import { choiceFor } from "./parameters.js";
import type { Amounts, Place } from "./place.js";
import { pupilsIn } from "./pupils.js";
import { NOTHING, plus, type Rational } from "./rational.js";
import { Refused } from "./refused.js";
import { sameName } from "./sameName.js";

/** A school on the way from old to new: its gap after the rules for schools that open or close. */
export interface Life {
  readonly gap: Rational;
  /** Follows the new model at once. */
  readonly isStraight: boolean;
}

/** Opened: pupils now and none in the school year that ended as the phase-in began; closed: the other way round. */
export function livesOf(place: Place, gaps: Amounts, start: number | null): ReadonlyMap<string, Life> {
  const { input, schools } = place;
  const before = schoolYearFrom((start ?? place.year) - 1);
  const wasCounted = input.pupilCounts.some(({ schoolYear }) => schoolYear === before);
  const isCounted = schools.some(({ id }) => sizeOf(place, id).top > 0n);
  const was = (id: string): boolean => pupilsIn(input, { school: id, schoolYear: before, groups: [] }) > 0;
  const is = (id: string): boolean => sizeOf(place, id).top > 0n;
  const opened = (id: string): boolean => wasCounted && !was(id) && is(id);
  const closed = (id: string): boolean => wasCounted && isCounted && was(id) && !is(id);
  const [opens, closes] = [choiceFor(place, "opens"), choiceFor(place, "closes")];
  for (const { id } of schools) {
    const isUndecided = (opened(id) && opens === "") || (closed(id) && closes === "");
    if (isUndecided && at(gaps, id).top !== 0n) throw new Refused("schoolOpens or schoolCloses");
  }
  const moved = closes === "successor" ? toHeirs(place, gaps, closed) : gaps;
  return new Map(
    schools.map(({ id }) => {
      const isStraight = (opened(id) && opens === "new") || (closed(id) && closes === "new");
      return [id, { gap: at(moved, id), isStraight }];
    }),
  );
}

/** The gap of a closed school goes to the school that took over, or to the one that took over from that. */
function toHeirs(place: Place, gaps: Amounts, closed: (id: string) => boolean): Amounts {
  const moved = new Map(gaps);
  for (const { id } of place.schools.filter((school) => closed(school.id))) {
    const heir = heirOf(place, id, closed);
    moved.set(heir, plus(at(moved, heir), at(gaps, id)));
  }
  for (const { id } of place.schools) if (closed(id)) moved.set(id, NOTHING);
  return moved;
}

function heirOf({ schools }: Place, id: string, closed: (id: string) => boolean): string {
  const seen = [id];
  for (;;) {
    const school = schools.find((other) => other.id === seen.at(-1));
    const named = [...(school?.facts ?? [])].find(
      ([name]) => sameName(name, "efterfølger") || sameName(name, "successor"),
    )?.[1].value;
    const heir = typeof named === "object" ? String(named.numerator) : (named ?? "");
    if (seen.includes(heir) || !schools.some((other) => other.id === heir)) throw new Refused("missingSuccessor");
    if (!closed(heir)) return heir;
    seen.push(heir);
  }
}
