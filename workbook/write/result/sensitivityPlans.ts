import { comparisonSheet } from "./comparison/comparisonSheet.js";
import { COMPARISON_WORDS } from "./comparison/comparisonWords.js";
import { forecastSheet } from "./forecast/forecastSheet.js";
import { FORECAST_WORDS } from "./forecast/forecastWords.js";
import type { Planned } from "./planned.js";
import { pupilSheet } from "./pupil/pupilSheet.js";
import { PUPIL_WORDS } from "./pupil/pupilWords.js";
import { allocationOf, type ResultRequest } from "./resultRequest.js";

/** Sammenligning: a sheet for every year of every comparison. */
export function comparisonPlans({ comparisons: wanted = [], language }: ResultRequest): readonly Planned[] {
  const base = COMPARISON_WORDS[language].sheet;
  return wanted.flatMap((compared) =>
    compared.comparison.years.map(({ year }, place) => ({
      subject: { base, year, scenario: compared.comparison.against },
      make: (name) => comparisonSheet(compared, place, name, language),
    })),
  );
}

/** Klasseloft-følsomhed and Prognoseusikkerhed. */
export function sensitivityPlans(request: ResultRequest): readonly Planned[] {
  const { allocations: all, pupilSensitivities = [], forecasts = [], language } = request;
  return [
    ...pupilSensitivities.map((one): Planned => {
      const { year, scenario, schoolYear } = one;
      const isOneOfMany = pupilSensitivities.length > 1;
      return {
        subject: { base: PUPIL_WORDS[language].sheet, ...(isOneOfMany ? { of: schoolYear } : {}), year, scenario },
        make: (name) => pupilSheet(one, name, language),
      };
    }),
    ...forecasts.map((one): Planned => {
      const { year, scenario } = one;
      return {
        subject: { base: FORECAST_WORDS[language].sheet, year, scenario },
        make: (name) => forecastSheet(one, allocationOf(all, scenario, year), name, language),
      };
    }),
  ];
}
