import type { ModelInput } from "../../engine/index.js";
import type { PupilCount } from "../../engine/domain/pupilCount.js";
import { sameName } from "./sameName.js";

export interface WhichPupils {
  readonly school: string;
  readonly schoolYear: string;
  /** Empty: all pupil groups. */
  readonly groups: readonly string[];
  /** Left out: all sites together. */
  readonly site?: string;
}

const byRows = new WeakMap<readonly PupilCount[], ReadonlyMap<string, readonly PupilCount[]>>();

/** The rows of Elevtal that hold: of several for the same school, site, school year and group only the best one. */
export function countRows(input: ModelInput, { school, schoolYear, groups, site }: WhichPupils): readonly PupilCount[] {
  const rows = (rowsBySchoolYear(input.pupilCounts).get(`${school} ${schoolYear}`) ?? [])
    .filter((row) => groups.length === 0 || groups.some((group) => sameName(group, row.group)))
    .filter((row) => site === undefined || row.site === site);
  return rows.filter(
    (row) =>
      !rows.some((other) => other.site === row.site && sameName(other.group, row.group) && rank(other) > rank(row)),
  );
}

function rowsBySchoolYear(rows: readonly PupilCount[]): ReadonlyMap<string, readonly PupilCount[]> {
  const known = byRows.get(rows);
  if (known) return known;
  const found = new Map<string, PupilCount[]>();
  for (const row of rows) {
    const name = `${row.schoolId} ${row.schoolYear}`;
    found.set(name, [...(found.get(name) ?? []), row]);
  }
  byRows.set(rows, found);
  return found;
}

/** Counted goes before forecast; final before what is not said, and that before preliminary. */
function rank({ kind, version }: PupilCount): number {
  return (kind === "counted" ? 10 : 0) + (version === "final" ? 2 : version === null ? 1 : 0);
}

export function pupilsIn(input: ModelInput, which: WhichPupils, from = 0, to = 10): number {
  let pupils = 0;
  for (const row of countRows(input, which)) {
    for (let grade = from; grade <= to; grade += 1) pupils += row.grades[grade]?.value ?? 0;
  }
  return pupils;
}

export function sitesIn(input: ModelInput, which: WhichPupils): readonly string[] {
  return [...new Set(countRows(input, which).map(({ site }) => site))];
}
