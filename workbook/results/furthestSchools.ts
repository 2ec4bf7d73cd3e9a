import { explainPart, type Allocation, type Consequence } from "../../engine/index.js";
import type { SchoolExplanation } from "../write/resultSheets.js";

/** Explanations of the schools that gain and lose most, since theirs are asked for first. */
export function furthestSchools({ summary }: Consequence, after: Allocation): readonly SchoolExplanation[] {
  const furthest = [summary.largestGain, summary.largestLoss].flatMap((school) => (school === null ? [] : [school.id]));
  return explainedSchools(after, furthest);
}

/** Every part of an allocation explained for the schools with these ids, in their order; unknown ids are left out. */
export function explainedSchools(allocation: Allocation, ids: readonly string[]): readonly SchoolExplanation[] {
  const { scenario, year, schools } = allocation;
  return ids.flatMap((id) => {
    const index = schools.findIndex(({ school }) => school.id === id);
    const school = schools[index]?.school;
    if (!school) return [];
    const parts = allocation.parts.map((part) => explainPart(part, index));
    return [{ schoolId: id, schoolName: school.name, scenario, year, parts }];
  });
}
