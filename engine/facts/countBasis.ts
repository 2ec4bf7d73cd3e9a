import type { BudgetYear, SchoolYear } from "../domain/time.js";
import { schoolYearStarting } from "../domain/time.js";

/** Which school years a part follows: years counted from the budget year's own January, each with a whole weight. */
export interface CountBasis {
  readonly years: readonly { readonly offset: number; readonly weight: number }[];
  readonly weightSum: number;
}

const ONE_YEAR = (offset: number): CountBasis => ({ years: [{ offset, weight: 1 }], weightSum: 1 });
const MONTHS = 12;

/** A Map, because a workbook may say "constructor", which every plain object knows. */
const WORDS: ReadonlyMap<string, CountBasis> = new Map([
  ["gammelt skoleår", ONE_YEAR(-1)],
  ["old school year", ONE_YEAR(-1)],
  ["forrige år", ONE_YEAR(-1)],
  ["previous year", ONE_YEAR(-1)],
  ["nyt skoleår", ONE_YEAR(0)],
  ["new school year", ONE_YEAR(0)],
]);

/** The words that say a part follows the calendar year, and so no pupil counts at all. */
export const CALENDAR_YEAR: readonly string[] = ["kalenderår", "calendar year"];

/**
 * Reads the column Elevtal følger (B1, B2): "7/12+5/12" and other weights of the two school years of a budget year,
 * "skoleår" (the model's months), "forrige år" (the count of 5 September the year before), "gennemsnit af 3 skoleår".
 * Null where the text is none of these or the weights do not add up to one.
 */
export function readCountBasis(text: string, monthsOldSchoolYear: number): CountBasis | null {
  const written = text.trim().toLowerCase().replace(/\s+/g, " ");
  if (written === "skoleår" || written === "school year") return monthsBasis(monthsOldSchoolYear);
  return WORDS.get(written) ?? readWeights(written) ?? readMean(written);
}

const monthsBasis = (months: number): CountBasis => twoYears(months, MONTHS - months);

/** A school year with weight 0 is no school year of the part: nothing rests on its counts. */
function twoYears(old: number, current: number): CountBasis {
  const years = [
    { offset: -1, weight: old },
    { offset: 0, weight: current },
  ];
  return { years: years.filter(({ weight }) => weight > 0), weightSum: old + current };
}

function readWeights(written: string): CountBasis | null {
  const match = /^(\d{1,4})\/(\d{1,4}) ?\+ ?(\d{1,4})\/(\d{1,4})$/.exec(written);
  if (!match) return null;
  const [a = 0, b = 0, c = 0, d = 0] = match.slice(1).map(Number);
  const common = b === d ? 1 : d;
  const old = a * common;
  const current = c * (b === d ? 1 : b);
  const weightSum = b * common;
  return weightSum === 0 || old + current !== weightSum ? null : twoYears(old, current);
}

function readMean(written: string): CountBasis | null {
  const match = /^(?:gennemsnit af|average of) (\d{1,2}) (?:skoleår|school years)$/.exec(written);
  const count = Number(match?.[1] ?? 0);
  if (count < 1) return null;
  const years = Array.from({ length: count }, (_, index) => ({ offset: index - count, weight: 1 }));
  return { years, weightSum: count };
}

/** The school years of a basis in a budget year, oldest first as written. */
export function schoolYearsOf(basis: CountBasis, year: BudgetYear): readonly SchoolYear[] {
  return basis.years.map(({ offset }) => schoolYearStarting(year + offset));
}
