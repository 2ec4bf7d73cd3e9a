import type { Text } from "../../engine/index.js";
import type { Against, WhatIfChart } from "../app/whatIf/whatIfState.js";
import type { DialGroup } from "../present/whatIf/dial.js";
import type { DialBounds } from "../present/whatIf/settingDials.js";

export const WHAT_IF_TEXTS = {
  intro: {
    da: "Skru på tallene og se virkningen med det samme. Intet skrives i projektmappen, før du gemmer.",
    en: "Turn the numbers and see the effect at once. Nothing is written in the workbook until you save.",
  },
  dials: { da: "Det, der skrues på", en: "What is turned" },
  add: { da: "Tilføj et tal at skrue på", en: "Add a number to turn" },
  choose: { da: "Vælg …", en: "Choose …" },
  noDials: {
    da: "Scenariet har ingen tal at skrue på i det valgte år.",
    en: "The scenario has no numbers to turn in the chosen year.",
  },
  noLimits: {
    da: "Modellen har hverken grænser eller indfasning i brug. De kan tilføjes eller slås til under Model.",
    en: "The model has neither limits nor phase-in in use. They can be added or switched on under Model.",
  },
  value: { da: "Værdi", en: "Value" },
  inBook: { da: "I projektmappen", en: "In the workbook" },
  back: { da: "Tilbage", en: "Back" },
  remove: { da: "Fjern", en: "Remove" },
  reset: { da: "Nulstil alt", en: "Reset all" },
  save: { da: "Gem som scenarie", en: "Save as scenario" },
  cancel: { da: "Fortryd", en: "Cancel" },
  name: { da: "Scenariets navn", en: "Name of the scenario" },
  reason: { da: "Begrundelse", en: "Reason" },
  requestedBy: { da: "Ønsket af", en: "Requested by" },
  taken: { da: "Navnet er tomt eller brugt i forvejen.", en: "The name is empty or taken." },
  notANumber: { da: "Skriv et tal.", en: "Write a number." },
  against: { da: "Sammenlign med", en: "Compare with" },
  table: {
    da: "Virkning pr. skole; rul til siden for flere kolonner",
    en: "Effect by school; scroll sideways for more columns",
  },
  effect: { da: "Virkning", en: "Effect" },
} as const satisfies Readonly<Record<string, Text>>;

export const DIAL_GROUP_TEXTS: Readonly<Record<DialGroup, Text>> = {
  phaseIn: { da: "Indfasning", en: "Phase-in" },
  limits: { da: "Grænser", en: "Limits" },
  parameters: { da: "Parametre", en: "Parameters" },
  frames: { da: "Rammer", en: "Frames" },
  settings: { da: "Opsætning", en: "Settings" },
};

export const WHAT_IF_CHART_TEXTS: Readonly<Record<WhatIfChart, Text>> = {
  difference: { da: "Forskel", en: "Difference" },
  phaseIn: { da: "År for år", en: "Year by year" },
};

/** What a draft is held against: "before", or the scenario as it stands. */
export const againstText = (against: Against, name: string): Text =>
  against === "from"
    ? { da: `${name} (før)`, en: `${name} (before)` }
    : { da: `${name}, som det står i projektmappen`, en: `${name} as it stands in the workbook` };

/** "0.-3. klasse": the grades that a number holds for. */
export function gradesText(from: number | null, to: number | null): Text {
  if (from === null && to === null) return { da: "", en: "" };
  if (from === to || to === null) return { da: `${from}. klasse`, en: `grade ${from}` };
  return { da: `${from ?? 0}.-${to}. klasse`, en: `grades ${from ?? 0}–${to}` };
}

/** Null: what is changed holds for all years. */
export const yearText = (year: number | null): Text =>
  year === null ? { da: "alle år", en: "all years" } : { da: String(year), en: String(year) };

export const changesYearText = (year: number | null): Text =>
  year === null
    ? { da: "Ændrer alle år", en: "Changes all years" }
    : { da: `Ændrer budgetår ${year}`, en: `Changes budget year ${year}` };

/** What may be typed where the workbook would refuse other numbers. */
export const boundsText = ({ min, max, isWhole }: DialBounds): Text => ({
  da: `Skriv et ${isWhole ? "helt tal" : "tal"} ${max === null ? `fra ${min} og op` : `fra ${min} til ${max}`}.`,
  en: `Write a ${isWhole ? "whole number" : "number"} ${max === null ? `from ${min} up` : `from ${min} to ${max}`}.`,
});
