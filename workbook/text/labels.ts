import type { Text } from "../../engine/domain/text.js";

/** Headers that several tables share, so that the same thing has the same name everywhere. */
export const LABELS = {
  schoolId: { da: "Skole-id", en: "School ID" },
  site: { da: "Matrikel", en: "Site" },
  schoolYear: { da: "Skoleår", en: "School year" },
  group: { da: "Elevgruppe", en: "Pupil group" },
  kind: { da: "Art", en: "Kind" },
  gradeFrom: { da: "Trin fra", en: "Grade from" },
  gradeTo: { da: "Trin til", en: "Grade to" },
  model: { da: "Model", en: "Model" },
  number: { da: "Nr.", en: "No." },
  part: { da: "Del", en: "Part" },
  parameter: { da: "Parameter", en: "Parameter" },
  scope: { da: "Gælder", en: "Applies to" },
  table: { da: "Tabel", en: "Table" },
  year: { da: "År", en: "Year" },
  value: { da: "Værdi", en: "Value" },
  amount: { da: "Beløb", en: "Amount" },
  frame: { da: "Ramme", en: "Frame" },
  unit: { da: "Enhed", en: "Unit" },
  priceLevel: { da: "Prisniveau", en: "Price level" },
  payShare: { da: "Andel løn, pct.", en: "Pay share, per cent" },
  source: { da: "Kilde", en: "Source" },
  scenario: { da: "Scenarie", en: "Scenario" },
  reason: { da: "Begrundelse", en: "Reason" },
} as const satisfies Record<string, Text>;
