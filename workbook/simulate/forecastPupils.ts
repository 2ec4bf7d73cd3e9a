import { moveForecast, type Fraction, type ModelInput, type SchoolYear } from "../../engine/index.js";
import { chooseCounts } from "../../engine/facts/chooseCounts.js";
import type { ForecastPupils } from "./forecastSpread.js";

/** Every school's forecast pupils by school year, as expected and at two positions between the bounds. */
export function forecastPupils(
  input: ModelInput,
  lowest: Fraction,
  highest: Fraction,
): ReadonlyMap<string, readonly ForecastPupils[]> {
  const expected = pupilsByYear(input);
  const low = pupilsByYear(moveForecast(input, () => lowest));
  const high = pupilsByYear(moveForecast(input, () => highest));
  const found = new Map<string, readonly ForecastPupils[]>();
  for (const [id, years] of expected) {
    const rows = [...years].map(([schoolYear, pupils]): ForecastPupils => {
      const at = (counts: typeof low): number => counts.get(id)?.get(schoolYear) ?? 0;
      return { schoolYear, expected: pupils, low: at(low), high: at(high) };
    });
    found.set(
      id,
      rows.sort((left, right) => (left.schoolYear < right.schoolYear ? -1 : 1)),
    );
  }
  return found;
}

function pupilsByYear(input: ModelInput): ReadonlyMap<string, ReadonlyMap<SchoolYear, number>> {
  const bySchool = new Map<string, Map<SchoolYear, number>>();
  for (const { kind, schoolId, schoolYear, grades } of chooseCounts(input.pupilCounts)) {
    if (kind !== "forecast") continue;
    const years = bySchool.get(schoolId) ?? new Map<SchoolYear, number>();
    bySchool.set(schoolId, years);
    const pupils = grades.reduce((sum, cell) => sum + (cell?.value ?? 0), 0);
    years.set(schoolYear, (years.get(schoolYear) ?? 0) + pupils);
  }
  return bySchool;
}
