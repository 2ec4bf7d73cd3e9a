import type { ForecastErrorColumn } from "../../../text/tables/forecastErrors.js";
import type { TableGuide } from "./tableGuide.js";

export const FORECAST_ERRORS_GUIDE: TableGuide<ForecastErrorColumn> = {
  rowPer: { da: "fejl, prognosen for elevtal kan have", en: "error that the forecast of pupils may have" },
  purpose: {
    da: "Hvor meget elevprognosen kan ramme ved siden af. Bruges kun, når usikkerheden skal vises; optalte elever flyttes ikke.",
    en: "How far the forecast of pupils may miss. Used only to show the uncertainty; counted pupils do not move.",
  },
  columns: {
    scope: {
      da: "Skole: id, Klynge: navn, Skoletype: navn eller alle. Den mest bestemte række gælder. Blank: alle.",
      en: "School: id, Cluster: name, School type: name, or all. The most specific row wins. Blank: all.",
    },
    schoolYear: {
      da: "Skoleåret, fejlen gælder for. Blank: alle skoleår med prognose.",
      en: "The school year the error holds for. Blank: every school year with a forecast.",
    },
    below: {
      da: "Hvor mange procent lavere tallet kan blive, 0 til 100.",
      en: "By how many per cent the number may turn out lower, 0 to 100.",
    },
    above: {
      da: "Hvor mange procent højere tallet kan blive, 0 til 100.",
      en: "By how many per cent the number may turn out higher, 0 to 100.",
    },
    source: { da: "Hvor fejlen er kendt fra.", en: "Where the error is known from." },
  },
  repeated: null,
  example: [{ cells: { below: 3, above: 2, source: { da: "Eksempel", en: "Example" } } }],
};
