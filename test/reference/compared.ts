import { earlierParts, payingFrame, sumOfParts } from "./frames.js";
import type { Amounts, Done, Place } from "./place.js";
import { less, NOTHING, rational, sum, times, type Rational } from "./rational.js";
import { Refused } from "./refused.js";
import { sameName } from "./sameName.js";
import { pupilsIn } from "./pupils.js";
import { schoolYearFrom } from "./followedYears.js";

/** The model that Opsætning says this one is compared with. */
function comparedModel({ input, model }: Place): string {
  const rows = input.settings.filter(({ name }) => name === "comparedWith");
  const row =
    rows.find((own) => own.model !== null && sameName(own.model, model)) ?? rows.find((all) => all.model === null);
  const other = typeof row?.value === "string" ? row.value : "";
  if (!input.parts.some((part) => sameName(part.model, other)) || sameName(other, model))
    throw new Refused("noModelToCompareWith");
  return other;
}

/** What the old model gives in a year for what the part is held against: all of it, the same frame, or named parts. */
export function oldAmounts(place: Place, year = place.year): Amounts {
  const { part, run } = place;
  const model = comparedModel(place);
  const all = run(model, year);
  if (part.looksAt.some((name) => sameName(name, "alle før"))) return sumOfParts(place, all);
  if (part.looksAt.some((name) => sameName(name, "ramme"))) {
    const same = all.filter((other) => part.frame !== null && sameName(payingFrame(other.part) ?? "", part.frame));
    if (same.length === 0) throw new Refused("oldPartsNotNamed");
    return sumOfParts(place, same);
  }
  const named = part.looksAt.filter((name) => name.includes(":")).map((name) => name.slice(name.indexOf(":") + 1));
  const found = named.flatMap((name) => all.filter((other) => sameName(other.part.name, name)));
  if (named.length === 0 || found.length < named.length) throw new Refused("oldPartsNotNamed");
  return sumOfParts(place, found);
}

/** The whole of the old model; a part that is held against it must still say what it looks at. */
export function oldInAll(place: Place): Amounts {
  oldAmounts(place);
  return sumOfParts(place, place.run(comparedModel(place), place.year));
}

export const newAmounts = (place: Place): Amounts => sumOfParts(place, earlierParts(place));

/** The parts looked at (and the part itself, where asked) as another year of the same model gave them. */
export function ownAmounts(place: Place, year: number, withItself: boolean): Amounts {
  const names = [...earlierParts(place).map(({ part }) => part.name), ...(withItself ? [place.part.name] : [])];
  const done: readonly Done[] = place.run(place.model, year);
  return sumOfParts(
    place,
    done.filter(({ part }) => names.some((name) => sameName(name, part.name))),
  );
}

/** All pupils of a school in the budget year, each school year by its months. */
export function sizeOf({ input, year, rules }: Place, school: string): Rational {
  const months = [
    { schoolYear: schoolYearFrom(year - 1), share: rational(rules.oldMonths, 12) },
    { schoolYear: schoolYearFrom(year), share: rational(12 - rules.oldMonths, 12) },
  ];
  return sum(
    months.map(({ schoolYear, share }) => times(share, rational(pupilsIn(input, { school, schoolYear, groups: [] })))),
  );
}

export const at = (amounts: Amounts, school: string): Rational => amounts.get(school) ?? NOTHING;

export const minus = (place: Place, left: Amounts, right: Amounts): Amounts =>
  new Map(place.schools.map(({ id }) => [id, less(at(left, id), at(right, id))]));
