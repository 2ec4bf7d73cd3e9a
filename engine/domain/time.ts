/** The calendar year a budget runs for, such as 2026. */
export type BudgetYear = number;

/** 1 August to 31 July, written "2025/26". A text, so that it can never be mistaken for a budget year. */
export type SchoolYear = `${number}/${number}`;

const LAST_TWO_DIGITS = 100;

/** The school year that begins in August of `year`: 2025 gives "2025/26", 1999 gives "1999/00". */
export function schoolYearStarting(year: number): SchoolYear {
  const end = String((year + 1) % LAST_TWO_DIGITS).padStart(2, "0");
  return `${year}/${end}` as SchoolYear;
}

/** The calendar year in which the school year begins: "2025/26" gives 2025. */
export function startOf(schoolYear: SchoolYear): number {
  return Number(schoolYear.slice(0, 4));
}

/** Reads "2025/26" and "2025/2026"; anything else, also years that do not follow each other, gives null. */
export function readSchoolYear(text: string): SchoolYear | null {
  const match = /^(\d{4})\/(\d{2}|\d{4})$/.exec(text.trim());
  if (!match) return null;
  const written = schoolYearStarting(Number(match[1]));
  return written.endsWith((match[2] ?? "").slice(-2)) && endsRight(match) ? written : null;
}

function endsRight(match: RegExpExecArray): boolean {
  const end = match[2] ?? "";
  return end.length === 2 || Number(end) === Number(match[1]) + 1;
}
