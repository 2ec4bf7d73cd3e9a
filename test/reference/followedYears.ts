import type { FollowedYear } from "./place.js";
import { rational, SINGLE } from "./rational.js";
import { Refused } from "./refused.js";
import { key } from "./sameName.js";

const CALENDAR: readonly FollowedYear[] = [{ schoolYear: null, share: SINGLE }];

/** "2025/26" for the school year that begins in August 2025. */
export const schoolYearFrom = (start: number): string => `${start}/${String((start + 1) % 100).padStart(2, "0")}`;

/** Column Elevtal følger, in the words of fixtures.md: which school years a budget year rests on, and how much on each; a year without weight is none. */
export function followedYears(written: string | null, year: number, oldMonths: number): readonly FollowedYear[] {
  return namedYears(written, year, oldMonths).filter(({ share }) => share.top !== 0n);
}

function namedYears(written: string | null, year: number, oldMonths: number): readonly FollowedYear[] {
  const words = key(written ?? "kalenderår");
  const old = schoolYearFrom(year - 1);
  const coming = schoolYearFrom(year);
  if (words === "kalenderår") return CALENDAR;
  if (words === "gammelt skoleår" || words === "forrige år") return [{ schoolYear: old, share: SINGLE }];
  if (words === "nyt skoleår") return [{ schoolYear: coming, share: SINGLE }];
  if (words === "skoleår") {
    return [
      { schoolYear: old, share: rational(oldMonths, 12) },
      { schoolYear: coming, share: rational(12 - oldMonths, 12) },
    ];
  }
  const mean = /^gennemsnit af (\d+) skoleår$/.exec(words);
  if (mean) {
    const count = Number(mean[1]);
    return Array.from({ length: count }, (_, back) => ({
      schoolYear: schoolYearFrom(year - 1 - back),
      share: rational(1, count),
    }));
  }
  const [a, b, c, d] = words.split(/[/+]/).map(Number);
  if (a === undefined || b === undefined || c === undefined || d === undefined)
    throw new Refused(`followedYears ${words}`);
  return [
    { schoolYear: old, share: rational(a, b) },
    { schoolYear: coming, share: rational(c, d) },
  ];
}
