import type { Issue, Text } from "../../engine/index.js";

export const DATA_TEXTS = {
  heading: { da: "Fejl og bemærkninger", en: "Errors and remarks" },
  none: {
    da: "Alle tabeller er læst, og der er hverken fejl eller bemærkninger.",
    en: "Every table is read, and there are neither errors nor remarks.",
  },
  stopped: {
    da: "Intet regnes, før fejlene er rettet. Klik på en fejl for at gå til cellen; listen følger med, når I retter.",
    en: "Nothing is computed until the errors are mended. Click an error to go to its cell; the list follows as you mend.",
  },
  remarksOnly: {
    da: "Projektmappen kan regnes. Bemærkningerne er værd at kende.",
    en: "The workbook can be computed. The remarks are worth knowing.",
  },
  found: { da: "Fandt", en: "Found" },
  expected: { da: "Ventede", en: "Expected" },
  more: { da: "Vis flere", en: "Show more" },
} as const satisfies Readonly<Record<string, Text>>;

export const SEVERITY_TEXTS: Readonly<Record<Issue["severity"], Text>> = {
  error: { da: "Fejl", en: "Error" },
  remark: { da: "Bemærkning", en: "Remark" },
};
