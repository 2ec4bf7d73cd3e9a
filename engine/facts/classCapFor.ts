import type { ClassCap } from "../domain/pupilCount.js";
import { startOf, type SchoolYear } from "../domain/time.js";
import type { TeachingGroup } from "./teachingGroups.js";

/** The cap that fits one grade of one school year; grade g of school year t/t+1 started in year t − g (D1). */
export function capOfGrade(caps: readonly ClassCap[], grade: number, schoolYear: SchoolYear): ClassCap | null {
  const start = startOf(schoolYear) - grade;
  const fitting = caps.filter(
    (cap) => within(grade, cap.gradeFrom, cap.gradeTo) && within(start, cap.startFrom, cap.startTo),
  );
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

/** The smallest cap of a group's grades; null where any grade has none. */
export function capOfGroup(caps: readonly ClassCap[], group: TeachingGroup, schoolYear: SchoolYear): ClassCap | null {
  let smallest: ClassCap | null = null;
  for (let grade = group.gradeFrom; grade <= group.gradeTo; grade++) {
    const cap = capOfGrade(caps, grade, schoolYear);
    if (!cap) return null;
    if (!smallest || cap.pupils.value < smallest.pupils.value) smallest = cap;
  }
  return smallest;
}

const within = (value: number, from: number | null, to: number | null): boolean =>
  (from === null || from <= value) && (to === null || value <= to);
