import type { ClassCap } from "../domain/pupilCount.js";
import type { SchoolYear } from "../domain/time.js";
import { capOfGroup } from "./classCapFor.js";

/** Finds the cap of a group of grades in a school year; null where no single row of Klasselofter fits every grade. */
export type CapFinder = (gradeFrom: number, gradeTo: number, schoolYear: SchoolYear) => ClassCap | null;

const GRADES = 11;

/** A finder that remembers, because every school asks the same few questions. */
export function capFinder(caps: readonly ClassCap[]): CapFinder {
  const bySchoolYear = new Map<SchoolYear, (ClassCap | null | undefined)[]>();
  return (gradeFrom, gradeTo, schoolYear) => {
    let known = bySchoolYear.get(schoolYear);
    if (!known) bySchoolYear.set(schoolYear, (known = []));
    const place = gradeFrom * GRADES + gradeTo;
    const found = known[place];
    if (found !== undefined) return found;
    return (known[place] = capOfGroup(caps, { gradeFrom, gradeTo }, schoolYear));
  };
}
