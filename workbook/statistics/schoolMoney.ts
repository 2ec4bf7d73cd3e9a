import {
  addFractions,
  compareFractions,
  divideFractions,
  fractionAt,
  sign,
  ZERO,
  type Allocation,
  type Fraction,
  type SchoolFigures,
} from "../../engine/index.js";

/** A school as the measures of equity see it: kr per pupil, for so many pupils. `figure` null: it has no such number. */
export interface SchoolMoney {
  readonly perPupil: Fraction;
  readonly pupils: Fraction;
  readonly figure: Fraction | null;
}

/** The schools that have pupils in the budget year, the lowest kr per pupil first. */
export function schoolMoney(
  { schools, totals }: Pick<Allocation, "schools" | "totals">,
  figures: SchoolFigures | null,
): readonly SchoolMoney[] {
  return schools
    .flatMap(({ school, pupils }, index) => {
      if (sign(pupils) <= 0) return [];
      const perPupil = divideFractions(fractionAt(totals, index), pupils);
      return [{ perPupil, pupils, figure: figures?.bySchool.get(school.id) ?? null }];
    })
    .sort((left, right) => compareFractions(left.perPupil, right.perPupil));
}

export const sumOf = <Item>(items: readonly Item[], pick: (item: Item) => Fraction): Fraction =>
  items.map(pick).reduce(addFractions, ZERO);
