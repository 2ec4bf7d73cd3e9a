import type { Text } from "../../engine/index.js";
import type { SheetKind } from "../../workbook/results/sheetKinds.js";

/** What the result sheets are called; the writer's own words (`workbook/results/sheetNames`) without what writes them. */
export const SHEET_TEXTS: Readonly<Record<SheetKind, Text>> = {
  comparison: { da: "Sammenligning", en: "Comparison" },
  consequence: { da: "Konsekvens", en: "Consequence" },
  chart: { da: "Figur", en: "Chart" },
  limits: { da: "Uden for grænsen", en: "Outside the limit" },
  transition: { da: "Indfasning", en: "Phase-in" },
  pupil: { da: "Klasseloft-følsomhed", en: "Class cap sensitivity" },
  forecast: { da: "Prognoseusikkerhed", en: "Forecast uncertainty" },
  allocation: { da: "Tildeling", en: "Allocation" },
  settlement: { da: "Efterregulering", en: "Settlement" },
  changeLog: { da: "Ændringslog", en: "Change log" },
  attribution: { da: "Ændringernes virkning", en: "Effect of the changes" },
  explanation: { da: "Forklaring", en: "Explanation" },
  checks: { da: "Kontrol", en: "Checks" },
};
