import type { Text } from "../../engine/index.js";
import type { SchoolColumn } from "../app/results/schoolOrder.js";

export const RESULT_TEXTS = {
  from: { da: "Før", en: "Before" },
  to: { da: "Efter", en: "After" },
  year: { da: "Budgetår", en: "Budget year" },
  cluster: { da: "Klynge", en: "Cluster" },
  allClusters: { da: "Alle", en: "All" },
  noCluster: { da: "Uden klynge", en: "No cluster" },
  frame: { da: "Ramme", en: "Frame" },
  frames: { da: "Rammen", en: "The frame" },
  allocated: { da: "Fordelt", en: "Allocated" },
  frameDifference: { da: "Forskel", en: "Difference" },
  balances: { da: "Rammen går op", en: "The frame balances" },
  doesNotBalance: { da: "Rammen går ikke op", en: "The frame does not balance" },
  noAmount: { da: "Intet beløb er sat", en: "No amount is set" },
  winners: { da: "Vinder", en: "Gain" },
  losers: { da: "Taber", en: "Lose" },
  unchanged: { da: "Uændret", en: "Unchanged" },
  outside: { da: "Uden for grænsen", en: "Outside the limit" },
  isOutside: { da: "uden for", en: "outside" },
  largestGain: { da: "Størst stigning", en: "Largest gain" },
  largestLoss: { da: "Størst fald", en: "Largest loss" },
  schools: { da: "Skoler", en: "Schools" },
  clusters: { da: "Klynger", en: "Clusters" },
  total: { da: "I alt", en: "Total" },
  samePupils: {
    da: "Før er regnet på de samme elevtal som efter.",
    en: "Before is computed on the same pupils as after.",
  },
  sortBy: { da: "Sortér efter", en: "Sort by" },
  openSchool: { da: "Åbn skolen", en: "Open the school" },
  table: {
    da: "Tabel over skolerne; rul til siden for flere kolonner",
    en: "Table of the schools; scroll sideways for more columns",
  },
} as const satisfies Readonly<Record<string, Text>>;

export const SCHOOL_COLUMN_TEXTS: Readonly<Record<SchoolColumn, Text>> = {
  id: { da: "Id", en: "ID" },
  name: { da: "Skole", en: "School" },
  pupils: { da: "Elever", en: "Pupils" },
  before: { da: "Før, kr.", en: "Before, kr." },
  after: { da: "Efter, kr.", en: "After, kr." },
  difference: { da: "Forskel, kr.", en: "Difference, kr." },
  percent: { da: "Pct.", en: "Per cent" },
  perPupilBefore: { da: "Kr. pr. elev før", en: "Kr. per pupil before" },
  perPupilAfter: { da: "Kr. pr. elev efter", en: "Kr. per pupil after" },
};

/** "Limits −3 % and +3 %". */
export const limitsText = (loss: string, gain: string): Text => ({
  da: `Grænser: ${loss} % ned, ${gain} % op`,
  en: `Limits: ${loss} % down, ${gain} % up`,
});
