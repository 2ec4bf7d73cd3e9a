import { mean, standardDeviation } from "simple-statistics";
import { compareFractions, decimalText, fraction, type Fraction } from "../../../engine/index.js";
import { correlation } from "../../../workbook/statistics/correlation.js";
import type { SchoolMoney } from "../../../workbook/statistics/schoolMoney.js";

type Written = readonly [pupils: number, perPupil: number, figure?: number | null];

/** Schools of so many pupils at so many kr per pupil, the lowest first, as the measures take them. */
export const schoolsOf = (...schools: readonly Written[]): readonly SchoolMoney[] =>
  schools
    .map(([pupils, perPupil, figure = null]) => ({
      pupils: fraction(pupils),
      perPupil: fraction(perPupil),
      figure: figure === null ? null : fraction(figure),
    }))
    .sort((left, right) => compareFractions(left.perPupil, right.perPupil));

export const text = (value: Fraction | null): string | null => (value === null ? null : decimalText(value, 9));
export const ratio = (value: Fraction | null): number | null =>
  value === null ? null : Number(value.numerator) / Number(value.denominator);

/** The correlation of such schools with their figure, and how many schools it rests on. */
export function correlations(...schools: readonly Written[]): readonly [string | null, number] {
  const found = correlation(schoolsOf(...schools));
  return [text(found.value), found.schools];
}

/** By a library that works in floating point: an independent second opinion. */
export function coefficientOfVariation(schools: readonly SchoolMoney[]): number {
  const values = schools.map(({ perPupil }) => Number(perPupil.numerator) / Number(perPupil.denominator));
  return standardDeviation(values) / mean(values);
}
