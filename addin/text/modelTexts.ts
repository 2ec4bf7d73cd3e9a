import type { Text } from "../../engine/index.js";

export const MODEL_TEXTS = {
  heading: { da: "Model", en: "Model" },
  intro: {
    da: "Delene regnes i denne rækkefølge. Det, I retter her, rettes i projektmappens egne tabeller.",
    en: "The parts are computed in this order. What you edit here is edited in the workbook's own tables.",
  },
  model: { da: "Model", en: "Model" },
  parts: { da: "Dele", en: "Parts" },
  isOn: { da: "Slået til", en: "Switched on" },
  isOff: { da: "slået fra", en: "switched off" },
  up: { da: "Flyt op", en: "Move up" },
  down: { da: "Flyt ned", en: "Move down" },
  formula: { da: "Sådan regnes den", en: "How it is computed" },
  parameters: { da: "Parametre", en: "Parameters" },
  noParameters: { da: "Delen har ingen parametre.", en: "The part has no parameters." },
  all: { da: "alle", en: "all" },
  grades: { da: "trin", en: "grades" },
  prices: { da: "priser", en: "prices" },
  source: { da: "Kilde", en: "Source" },
  note: { da: "Note", en: "Note" },
  toRow: { da: "Gå til rækken", en: "Go to the row" },
  add: { da: "Tilføj en del", en: "Add a part" },
  addHint: {
    da: "Delen kommer ind slået fra, så intet ændres, før I slår den til.",
    en: "The part comes in switched off, so nothing changes until you switch it on.",
  },
  mechanism: { da: "Mekanisme", en: "Mechanism" },
  name: { da: "Delens navn", en: "Name of the part" },
  number: { da: "Nr. (rækkefølge)", en: "No. (order)" },
  frame: { da: "Ramme", en: "Frame" },
  groups: { da: "Elevgruppe (tom: alle)", en: "Pupil group (blank: all)" },
  countBasis: { da: "Elevtal følger", en: "Pupils follow" },
  quantities: { da: "Mængde/nøgle", en: "Quantity/key" },
  table: { da: "Tabel (loft eller kurve)", en: "Table (cap or curve)" },
  looksAt: { da: "Ser på (dele, med komma)", en: "Looks at (parts, with commas)" },
  blankMeans: { da: "Tom:", en: "Blank:" },
  insert: { da: "Tilføj delen", en: "Add the part" },
  cancel: { da: "Fortryd", en: "Cancel" },
  nameMissing: {
    da: "Giv delen et navn, som modellen ikke har i forvejen.",
    en: "Give the part a name that the model does not have already.",
  },
} as const satisfies Readonly<Record<string, Text>>;

/** "Slå Grundbeløb til eller fra". */
export const switchText = (part: string): Text => ({ da: `${part} er slået til`, en: `${part} is switched on` });

/** The name of a field: "Takst, trin 0–3, 2026". */
export const valueLabel = (words: readonly string[]): string => words.filter((word) => word !== "").join(", ");
