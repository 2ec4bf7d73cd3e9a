import { rowsOfParameter, writtenShare } from "./parameters.js";
import type { Place } from "./place.js";
import { isSame, SINGLE } from "./rational.js";

/** The first year of the phase-in: as written, or the first (school) year with less than all of the old model. */
export function startOfPhaseIn(place: Place): number | null {
  const written = rowsOfParameter(place, "start")[0]?.values.get(place.year)?.value;
  if (typeof written === "object") return Number(written.numerator);
  const years = rowsOfParameter(place, "oldShare").flatMap((row) =>
    [...row.values].flatMap(([year, { value }]) => (isSame(writtenShare(row, value), SINGLE) ? [] : [year])),
  );
  const schoolYears = rowsOfParameter(place, "oldShareBySchoolYear").flatMap((row) => {
    const isWhole = [...row.values.values()].every(({ value }) => isSame(writtenShare(row, value), SINGLE));
    return row.scope.kind === "schoolYear" && !isWhole ? [Number(row.scope.schoolYear.slice(0, 4))] : [];
  });
  const all = [...years, ...schoolYears];
  return all.length === 0 ? null : Math.min(...all);
}
