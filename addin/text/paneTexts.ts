import type { Text } from "../../engine/index.js";
import type { ViewName } from "../app/viewName.js";

/** The names on the tabs. */
export const VIEW_TEXTS: Readonly<Record<ViewName, Text>> = {
  start: { da: "Start", en: "Start" },
  data: { da: "Data", en: "Data" },
  model: { da: "Model", en: "Model" },
  scenarios: { da: "Scenarier", en: "Scenarios" },
  results: { da: "Resultat", en: "Results" },
  school: { da: "Skole", en: "School" },
  whatIf: { da: "Hvad nu hvis", en: "What if" },
  writing: { da: "Skriv", en: "Write" },
};

/** The words around the views. */
export const PANE_TEXTS = {
  views: { da: "Visninger", en: "Views" },
  language: { da: "Vis på engelsk", en: "Show in Danish" },
  languageShort: { da: "EN", en: "DA" },
  noTitle: { da: "Unavngiven projektmappe", en: "Unnamed workbook" },
  cancel: { da: "Afbryd", en: "Cancel" },
  retry: { da: "Prøv igen", en: "Try again" },
  close: { da: "Luk", en: "Close" },
  details: { da: "Detaljer til den, der skal hjælpe", en: "Details for whoever is to help" },
  copy: { da: "Kopiér detaljer", en: "Copy details" },
  copied: { da: "Kopieret", en: "Copied" },
  needsTables: {
    da: "Projektmappen har ingen tabeller endnu. Indsæt dem under Start.",
    en: "The workbook has no tables yet. Insert them under Start.",
  },
  needsMending: {
    da: "Der er fejl i data. Intet regnes, før de er rettet under Data.",
    en: "There are errors in the data. Nothing is computed until they are mended under Data.",
  },
  toData: { da: "Gå til Data", en: "Go to Data" },
  toStart: { da: "Gå til Start", en: "Go to Start" },
  computing: { da: "Regner …", en: "Computing …" },
  goToCell: { da: "Gå til cellen", en: "Go to the cell" },
} as const satisfies Readonly<Record<string, Text>>;
