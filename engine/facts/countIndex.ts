import type { PupilCount } from "../domain/pupilCount.js";
import type { School } from "../domain/school.js";
import type { SchoolYear } from "../domain/time.js";
import { chooseCounts } from "./chooseCounts.js";

/** The chosen counts, by school year and then by the school's place in tie order; rows of the sheet cannot change it. */
export interface CountIndex {
  readonly byYear: ReadonlyMap<SchoolYear, readonly (readonly PupilCount[])[]>;
  readonly groups: ReadonlySet<string>;
}

const NONE: readonly PupilCount[] = [];

/** Indexes counts for schools in tie order; counts of unknown schools are left out (the reading has said so). */
export function indexCounts(counts: readonly PupilCount[], schools: readonly School[]): CountIndex {
  const places = new Map(schools.map(({ id }, place) => [id, place]));
  const byYear = new Map<SchoolYear, PupilCount[][]>();
  const groups = new Set<string>();
  for (const count of chooseCounts(counts)) {
    const place = places.get(count.schoolId);
    if (place === undefined) continue;
    const ofYear = byYear.get(count.schoolYear) ?? schools.map(() => []);
    byYear.set(count.schoolYear, ofYear);
    ofYear[place]?.push(count);
    groups.add(count.group);
  }
  for (const ofYear of byYear.values()) for (const rows of ofYear) if (rows.length > 1) rows.sort(bySiteAndGroup);
  return { byYear, groups };
}

/** The counts of one school and school year, of the given pupil groups (none given: all), by site and group. */
export function countsOf(
  index: CountIndex,
  place: number,
  schoolYear: SchoolYear,
  groups: readonly string[],
): readonly PupilCount[] {
  const counts = index.byYear.get(schoolYear)?.[place] ?? NONE;
  return groups.length === 0 || counts.every(({ group }) => groups.includes(group))
    ? counts
    : counts.filter(({ group }) => groups.includes(group));
}

function bySiteAndGroup(left: PupilCount, right: PupilCount): number {
  if (left.site !== right.site) return left.site < right.site ? -1 : 1;
  return left.group < right.group ? -1 : left.group > right.group ? 1 : 0;
}
