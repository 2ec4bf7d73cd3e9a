import type { Text } from "../../engine/index.js";

export const SEAL_TEXTS = {
  seal: { da: "Forsegl", en: "Seal" },
  sealAgain: { da: "Forsegl igen", en: "Seal again" },
  intro: {
    da: "Tildel gemmer fingeraftryk af alt, der står i tabellerne, og af hver skoles beløb. Derefter siger Data, hvad der ændres under scenariet.",
    en: "Tildel keeps fingerprints of all that stands in the tables, and of every school's amounts. Data then tells what is changed under the scenario.",
  },
  again: {
    da: "Den tidligere forsegling af scenariet afløses.",
    en: "The earlier seal of the scenario gives way.",
  },
  date: { da: "Dato", en: "Date" },
  by: { da: "Forseglet af", en: "Sealed by" },
  noDate: { da: "Vælg den dato, scenariet er vedtaget.", en: "Choose the date the scenario was adopted." },
  minutes: {
    da: "Skriv fingeraftrykkene derfra i referatet.",
    en: "Write the fingerprints from there in the minutes.",
  },
} as const satisfies Readonly<Record<string, Text>>;

/** "Forseglet 2026-03-12 af Byrådet". */
export const sealedText = (date: string, by: string): Text => ({
  da: `Forseglet ${date}${by === "" ? "" : ` af ${by}`}`,
  en: `Sealed ${date}${by === "" ? "" : ` by ${by}`}`,
});
