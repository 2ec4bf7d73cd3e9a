import type { IssueSentence } from "./issueSentence.js";

/** Danish sentences for comparisons of several scenarios, one pupil more, and the uncertainty of forecasts. */
export const SENSITIVITY_ISSUES_DA = {
  noCommonBudgetYear: {
    found: "ingen budgetår, som alle har: {found}",
    expected: "mindst ét budgetår, der er fælles for alt, hvad der sammenlignes",
    remedy: "Nævn budgetåret, eller ret Budgetår i Opsætning.",
  },
  noCountsInSchoolYear: {
    found: "ingen elevtal for skoleåret {found}",
    expected: "et af skoleårene i Elevtal: {known}",
    remedy: "Vælg et af skoleårene, eller tilføj elevtallene i Elevtal.",
  },
  noForecasts: {
    found: "ingen elevtal, der er prognose",
    expected: "mindst én række med prognose i Elevtal",
    remedy: "Usikkerheden kan kun vises for skoleår, der er prognose. Tilføj dem i Elevtal.",
  },
  noForecastErrors: {
    found: "ingen rækker i Prognosefejl",
    expected: "hvor mange procent prognosen kan ramme ved siden af",
    remedy: "Tilføj en række i Prognosefejl; en række uden Gælder og Skoleår gælder for alle.",
  },
  missingForecastError: {
    found: "prognosen for {name} ({school}) i {schoolYear}, som ingen række i Prognosefejl gælder for",
    expected: "én række, der gælder for skolen og skoleåret",
    remedy: "Tilføj en række i Prognosefejl for skolen, dens klynge eller type, eller for alle.",
  },
  forecastErrorTwice: {
    found: "to lige bestemte rækker i Prognosefejl for {name} ({school}) i {schoolYear}; den anden står i {other}",
    expected: "én række, der er den mest bestemte",
    remedy: "Slet den ene, eller giv skolen en række for sig.",
  },
  unknownEquityKey: {
    found: 'nøgletallet "{found}", som ingen skole har for {year}',
    expected: "et nøgletal eller en talkolonne i Skoler: {known}",
    remedy: "Ret Nøgletal i lighedsmål i Opsætning, eller tilføj nøgletallet i Nøgletal.",
  },
} as const satisfies Readonly<Record<string, IssueSentence>>;
