import { at, newAmounts, oldAmounts, sizeOf } from "./compared.js";
import { financed, ownFramePays } from "./financing.js";
import { payingFrame } from "./frames.js";
import { choiceFor, isGiven, rowFor, valueFor } from "./parameters.js";
import type { Amounts, Place } from "./place.js";
import type { School } from "../../engine/domain/school.js";
import { isBelow, largest, less, NOTHING, plus, roundTo, SINGLE, smallest, times, type Rational } from "./rational.js";
import { Refused } from "./refused.js";

interface Limits {
  readonly low: Rational;
  readonly high: Rational;
}

/** I2: nobody loses (or gains) more than the widest of the limits that are given, against the old model. */
export function acceptableDeviation(place: Place): Amounts {
  const [old, fresh] = [oldAmounts(place), newAmounts(place)];
  const rule = choiceFor(place, "withoutOld");
  const limits = new Map<string, Limits>();
  for (const school of place.schools) {
    const [before, now] = [at(old, school.id), at(fresh, school.id)];
    if (rule === "" && before.top === 0n && now.top !== 0n) throw new Refused("schoolWithoutOldAmount");
    const isOut = rule === "kept" && before.top === 0n;
    limits.set(school.id, isOut ? { low: now, high: now } : limitsOf(place, school, before, now));
  }
  if (ownFramePays(place, payingFrame(place.part))) return financed(place, { fresh, old }, limits);
  return new Map(
    [...limits].map(([school, { low, high }]) => {
      const now = at(fresh, school);
      return [school, less(smallest(high, largest(low, now)), now)];
    }),
  );
}

function limitsOf(place: Place, school: School, before: Rational, now: Rational): Limits {
  const { decimals } = place.rules;
  const down = tolerance(place, "loss", school, before);
  const up = tolerance(place, "gain", school, before);
  const floor = down && roundTo(less(before, down), decimals, "up");
  const isCovered = down && choiceFor(place, "band") === "trigger" && isBelow(down, less(before, now));
  const low = isCovered ? roundTo(before, decimals, "up") : (floor ?? smallest(NOTHING, now));
  return { low, high: largest(low, up ? roundTo(plus(before, up), decimals, "down") : now) };
}

/** How many kr the school may move: the largest of percent × old, kr, and kr per pupil × pupils; null without a limit. */
function tolerance(place: Place, side: "loss" | "gain", school: School, before: Rational): Rational | null {
  const kinds: readonly (readonly [string, Rational])[] = [
    [`${side}Limit`, before],
    [`${side}LimitKr`, SINGLE],
    [`${side}LimitPerPupil`, sizeOf(place, school.id)],
  ];
  const inKr = kinds
    .filter(([id]) => isGiven(place, id))
    .map(([id, of]) => {
      if (!rowFor(place, id, school, null)) throw new Refused("missingParameterForSchool");
      return times(valueFor(place, id, school), of);
    });
  return inKr.length === 0 ? null : inKr.reduce(largest);
}
