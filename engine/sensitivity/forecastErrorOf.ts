import { holdsFor } from "../binding/rowChoice.js";
import type { ForecastError } from "../domain/forecastError.js";
import type { Issue } from "../domain/issue.js";
import type { ModelInput } from "../domain/modelInput.js";
import type { PupilCount } from "../domain/pupilCount.js";
import type { School } from "../domain/school.js";
import type { SchoolYear } from "../domain/time.js";
import { chooseCounts } from "../facts/chooseCounts.js";
import { modelIssue } from "../model/report.js";

/** The row of Prognosefejl that holds for a school's forecast; an issue where none does, or two equally specific ones. */
export function forecastErrorOf(input: ModelInput, school: School, schoolYear: SchoolYear): ForecastError | Issue {
  const [first, second] = input.forecastErrors
    .filter((row) => holdsFor(row.scope, school) && (row.schoolYear === null || row.schoolYear === schoolYear))
    .sort((left, right) => specificity(right) - specificity(left));
  const details = { school: school.id, name: school.name, schoolYear };
  if (!first) {
    return modelIssue("missingForecastError", { table: "forecastErrors", at: null, found: school.id }, details);
  }
  if (!second || specificity(first) > specificity(second)) return first;
  const place = { table: "forecastErrors", at: second.at, found: school.id } as const;
  return modelIssue("forecastErrorTwice", place, { ...details, other: first.at.cell });
}

/** Everything that keeps forecasts from being moved; empty where each has its error. */
export function checkForecastErrors(input: ModelInput): readonly Issue[] {
  if (forecastsOf(input).length === 0)
    return [modelIssue("noForecasts", { table: "pupilCounts", at: null, found: "" }, {})];
  if (input.forecastErrors.length === 0)
    return [modelIssue("noForecastErrors", { table: "forecastErrors", at: null, found: "" }, {})];
  return forecastsWithoutError(input);
}

/** An issue for every school and school year whose forecast no row of Prognosefejl holds for, or two that are alike. */
export function forecastsWithoutError(input: ModelInput): readonly Issue[] {
  const forecasts = forecastsOf(input);
  const schoolYears = [...new Set(forecasts.map(({ schoolYear }) => schoolYear))].sort();
  const known = new Set(forecasts.map(({ schoolId, schoolYear }) => `${schoolYear} ${schoolId}`));
  return input.schools.flatMap((school) =>
    schoolYears
      .filter((schoolYear) => known.has(`${schoolYear} ${school.id}`))
      .map((schoolYear) => forecastErrorOf(input, school, schoolYear))
      .filter((found): found is Issue => "code" in found),
  );
}

const forecastsOf = ({ pupilCounts }: ModelInput): readonly PupilCount[] =>
  chooseCounts(pupilCounts).filter(({ kind }) => kind === "forecast");

/** School before cluster and type before all; within the same, a row of one school year before one of every year. */
function specificity({ scope, schoolYear }: ForecastError): number {
  const level = scope.kind === "school" ? 2 : scope.kind === "all" ? 0 : 1;
  return level * 2 + (schoolYear === null ? 0 : 1);
}
