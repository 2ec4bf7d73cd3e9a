import type { PupilCount } from "../domain/pupilCount.js";
import type { SchoolYear } from "../domain/time.js";
import { chooseCounts } from "./chooseCounts.js";

/** The chosen counts of every school and school year, in an order that rows of the sheet cannot change. */
export interface CountIndex {
  /** Counts by "schoolId|schoolYear", sorted by site, then group. */
  readonly byYear: ReadonlyMap<string, readonly PupilCount[]>;
  readonly groups: ReadonlySet<string>;
}

export const countKey = (schoolId: string, schoolYear: SchoolYear): string => `${schoolId}|${schoolYear}`;

export function indexCounts(counts: readonly PupilCount[]): CountIndex {
  const byYear = new Map<string, PupilCount[]>();
  const groups = new Set<string>();
  for (const count of chooseCounts(counts)) {
    const key = countKey(count.schoolId, count.schoolYear);
    const rows = byYear.get(key);
    if (rows) rows.push(count);
    else byYear.set(key, [count]);
    groups.add(count.group);
  }
  for (const rows of byYear.values()) rows.sort(bySiteAndGroup);
  return { byYear, groups };
}

function bySiteAndGroup(left: PupilCount, right: PupilCount): number {
  if (left.site !== right.site) return left.site < right.site ? -1 : 1;
  return left.group < right.group ? -1 : left.group > right.group ? 1 : 0;
}
