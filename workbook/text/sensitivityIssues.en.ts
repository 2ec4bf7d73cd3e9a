import type { IssueSentence } from "./issueSentence.js";

/** English sentences for comparisons of several scenarios, one pupil more, and the uncertainty of forecasts. */
export const SENSITIVITY_ISSUES_EN = {
  noCommonBudgetYear: {
    found: "no budget year that all of them have: {found}",
    expected: "at least one budget year that everything compared has in common",
    remedy: "Name the budget year, or mend Budget years in Settings.",
  },
  noCountsInSchoolYear: {
    found: "no pupil counts for the school year {found}",
    expected: "one of the school years in PupilCounts: {known}",
    remedy: "Choose one of the school years, or add the counts in PupilCounts.",
  },
  noForecasts: {
    found: "no pupil counts that are a forecast",
    expected: "at least one row with a forecast in PupilCounts",
    remedy: "Only school years that are forecast are uncertain. Add them in PupilCounts.",
  },
  noForecastErrors: {
    found: "no rows in ForecastErrors",
    expected: "by how many per cent the forecast may miss",
    remedy: "Add a row in ForecastErrors; a row without Applies to and School year holds for all.",
  },
  missingForecastError: {
    found: "the forecast of {name} ({school}) in {schoolYear}, which no row of ForecastErrors holds for",
    expected: "one row that holds for the school and the school year",
    remedy: "Add a row in ForecastErrors for the school, its cluster or type, or for all.",
  },
  forecastErrorTwice: {
    found: "two equally specific rows of ForecastErrors for {name} ({school}) in {schoolYear}; the other is in {other}",
    expected: "one row that is the most specific",
    remedy: "Delete one of them, or give the school a row of its own.",
  },
  unknownEquityKey: {
    found: 'the key figure "{found}", which no school has for {year}',
    expected: "a key figure or a column of numbers in Schools: {known}",
    remedy: "Mend Key figure in equity measures in Settings, or add the key figure in KeyFigures.",
  },
} as const satisfies Readonly<Record<string, IssueSentence>>;
