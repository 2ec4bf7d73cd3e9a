import type { ClassCap, JointTeaching, PupilCount } from "../domain/pupilCount.js";
import type { SchoolYear } from "../domain/time.js";
import { capOfGroup } from "./classCapFor.js";
import type { Row } from "./layout.js";
import { cellsInGrades, pupilsInGrades } from "./pupilsInGrades.js";
import { teachingGroups } from "./teachingGroups.js";

/** A row together with its whole numbers. `cap` 0 means that no single cap fits. */
export interface CountedRow {
  readonly row: Row;
  readonly pupils: number;
  readonly higher: number;
  readonly cap: number;
}

/** Finds the cap of a group in a school year; remembered, because every school asks the same few questions. */
export type CapFinder = (gradeFrom: number, gradeTo: number, schoolYear: SchoolYear) => ClassCap | null;

export function capFinder(caps: readonly ClassCap[]): CapFinder {
  const found = new Map<string, ClassCap | null>();
  return (gradeFrom, gradeTo, schoolYear) => {
    const key = `${gradeFrom}-${gradeTo}-${schoolYear}`;
    const known = found.get(key);
    if (known !== undefined) return known;
    const cap = capOfGroup(caps, { gradeFrom, gradeTo }, schoolYear);
    found.set(key, cap);
    return cap;
  };
}

/**
 * The groups of pupils that classes are formed of at one place: grade by grade, or taught together. `counts` are one
 * pupil group's counts at the place (several when sites are pooled). Groups without pupils form no classes and are left out.
 */
export function groupRows(counts: readonly PupilCount[], joint: readonly JointTeaching[], findCap: CapFinder): readonly CountedRow[] {
  const [first] = counts;
  if (!first) return [];
  const place = counts.length === 1 ? first : { ...first, site: "" };
  return teachingGroups(place, joint).flatMap(({ gradeFrom, gradeTo }) => {
    const pupils = counts.reduce((sum, count) => sum + pupilsInGrades(count, gradeFrom, gradeTo), 0);
    if (pupils === 0) return [];
    const cap = findCap(gradeFrom, gradeTo, first.schoolYear);
    const cells = () => cellsInGrades(counts, gradeFrom, gradeTo);
    const row: Row = { site: place.site, group: first.group, gradeFrom, gradeTo, cells, capAt: cap?.pupils.at ?? null };
    return [{ row, pupils, higher: 0, cap: cap?.pupils.value ?? 0 }];
  });
}
