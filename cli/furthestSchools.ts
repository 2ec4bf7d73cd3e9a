import { explainPart, type Allocation, type Consequence } from "../engine/index.js";
import type { SchoolExplanation } from "../workbook/write/resultSheets.js";

/** Explanations of the schools that gain and lose most, since theirs are asked for first. */
export function furthestSchools({ summary }: Consequence, after: Allocation): readonly SchoolExplanation[] {
  const furthest = [summary.largestGain, summary.largestLoss].flatMap((school) => (school === null ? [] : [school]));
  return furthest.flatMap(({ id, name }) => {
    const index = after.schools.findIndex(({ school }) => school.id === id);
    const parts = after.parts.map((part) => explainPart(part, index));
    return index < 0 ? [] : [{ schoolId: id, schoolName: name, scenario: after.scenario, year: after.year, parts }];
  });
}
