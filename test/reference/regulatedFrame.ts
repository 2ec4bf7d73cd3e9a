import type { DemographyRow } from "../../engine/index.js";
import { followedYears } from "./followedYears.js";
import type { Place } from "./place.js";
import { priceFactor } from "./prices.js";
import { pupilsIn } from "./pupils.js";
import { fromFraction, less, over, plus, rational, roundTo, SINGLE, sum, times, type Rational } from "./rational.js";
import { Refused } from "./refused.js";
import { sameName } from "./sameName.js";

/** A frame that follows the pupils since its base year: base + Σ change × amount × share, rounded once. Null where it is written. */
export function regulatedFrame({ input, model, year, rules, part }: Place): Rational | null {
  const isOwn = (row: { readonly model: string; readonly frame: string }): boolean =>
    sameName(row.model, model) && sameName(row.frame, part.frame ?? "");
  const rows = input.demography.filter((row) => isOwn(row) && row.baseYear < year);
  if (rows.length === 0 || input.frames.some((row) => isOwn(row) && row.year === year)) return null;
  const baseYear = rows.map((row) => row.baseYear).reduce((last, other) => (other > last ? other : last));
  const base = input.frames.find((row) => isOwn(row) && row.year === baseYear);
  if (!base) throw new Refused("missingBaseFrame");
  const level = base.priceLevel === "current" ? baseYear : base.priceLevel;
  const amount = times(fromFraction(base.amount.value), priceFactor(input, level, year, rules, base.payShare));
  const count = (row: DemographyRow, of: number): Rational =>
    row.keyFigure === null ? pupils(row, of) : children(row.keyFigure, of);
  const pupils = ({ group, gradeFrom, gradeTo, countBasis }: DemographyRow, of: number): Rational =>
    sum(
      followedYears(countBasis, of, rules.oldMonths).map(({ schoolYear, share }) => {
        const which = { schoolYear: schoolYear ?? "", groups: group === null ? [] : [group] };
        const each = input.schools.map(({ id }) =>
          pupilsIn(input, { ...which, school: id }, gradeFrom ?? 0, gradeTo ?? 10),
        );
        return times(share, rational(each.reduce((all, own) => all + own, 0)));
      }),
    );
  const children = (name: string, of: number): Rational =>
    sum(
      input.keyFigures
        .filter((figure) => sameName(figure.name, name) && figure.year === of)
        .map(({ value }) => fromFraction(value.value)),
    );
  const terms = rows
    .filter((row) => row.baseYear === baseYear)
    .map((row) => {
      const [before, after] = [count(row, baseYear), count(row, year)];
      const rate = row.rate
        ? times(fromFraction(row.rate.value), priceFactor(input, row.priceLevel, year, rules, row.payShare))
        : over(amount, before);
      return times(times(less(after, before), rate), row.share ? fromFraction(row.share.value) : SINGLE);
    });
  return roundTo(plus(amount, sum(terms)), rules.decimals);
}
