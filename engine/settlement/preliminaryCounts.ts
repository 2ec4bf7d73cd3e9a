import type { PupilCount } from "../domain/pupilCount.js";
import { startOf } from "../domain/time.js";
import { chooseCounts } from "../facts/chooseCounts.js";

/**
 * The counts that a preliminary allocation rested on (B3). Where one school, site, school year and group has several
 * rows: the one marked preliminary, else the forecast, else the one there is. School years that begin before
 * `firstStart` are not settled: there the best row holds, as in every other run.
 */
export function preliminaryCounts(counts: readonly PupilCount[], firstStart: number | null): readonly PupilCount[] {
  const isSettled = ({ schoolYear }: PupilCount): boolean => firstStart === null || startOf(schoolYear) >= firstStart;
  const earliest = new Map<string, PupilCount>();
  for (const count of counts.filter(isSettled)) {
    const key = JSON.stringify([count.schoolYear, count.schoolId, count.site, count.group]);
    const known = earliest.get(key);
    if (!known || rank(count) < rank(known)) earliest.set(key, count);
  }
  return [...chooseCounts(counts.filter((count) => !isSettled(count))), ...earliest.values()];
}

const VERSIONS = ["preliminary", null, "final"] as const;

/** What is marked preliminary goes first, whatever it is; then forecasts before counts. */
function rank({ kind, version }: PupilCount): number {
  if (version === "preliminary") return kind === "forecast" ? 0 : 1;
  return 2 + (kind === "forecast" ? 0 : VERSIONS.length) + VERSIONS.indexOf(version);
}
