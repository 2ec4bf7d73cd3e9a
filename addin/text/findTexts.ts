import type { LossLimit, Question, Text } from "../../engine/index.js";
import type { WhatIfPart } from "../app/whatIf/whatIfState.js";
import type { FieldFault } from "../present/solve/questionFields.js";

export const PART_TEXTS: Readonly<Record<WhatIfPart, Text>> = {
  turn: { da: "Skru selv", en: "Turn it yourself" },
  find: { da: "Find svaret", en: "Find the answer" },
};

export const FIND_TEXTS = {
  parts: { da: "Skru selv, eller find svaret", en: "Turn it yourself, or find the answer" },
  intro: {
    da: "Spørg den anden vej: Tildel finder tallet og regner det igen på kronen. Intet skrives i projektmappen, før du gemmer.",
    en: "Ask the other way: Tildel finds the number and runs it again to the krone. Nothing is written in the workbook until you save.",
  },
  question: { da: "Spørgsmål", en: "Question" },
  frame: { da: "Ramme", en: "Frame" },
  noFrames: {
    da: "Scenariet har ingen ramme med et beløb i det valgte år.",
    en: "The scenario has no frame with an amount in the chosen year.",
  },
  limit: { da: "En skole må tabe", en: "A school may lose" },
  aYear: { da: "Må tabe om året", en: "May lose a year" },
  limitUnit: { da: "Enhed", en: "Unit" },
  startMonth: { da: "Indfasningen begynder i", en: "The phase-in begins in" },
  dial: { da: "Tallet, der skal findes", en: "The number to find" },
  dials: { da: "Tallene, der må sættes", en: "The numbers that may be set" },
  addDial: { da: "Tilføj et tal, der må sættes", en: "Add a number that may be set" },
  lowest: { da: "Mindst", en: "At least" },
  highest: { da: "Højst", en: "At most" },
  decimals: {
    da: "Svaret får lige så mange decimaler, som der er skrevet her.",
    en: "The answer has as many decimals as are written here.",
  },
  measure: { da: "Tabet måles i", en: "The loss is measured in" },
  find: { da: "Find svaret", en: "Find the answer" },
  finding: { da: "Søger svaret …", en: "Looking for the answer …" },
  outdated: {
    da: "Projektmappen eller det valgte er ændret siden svaret. Find det igen.",
    en: "The workbook or the selection has changed since the answer. Find it again.",
  },
  answer: { da: "Svar", en: "Answer" },
  noAnswer: { da: "Intet svar", en: "No answer" },
  nearest: { da: "Det nærmeste", en: "The nearest" },
  known: { da: "Kendte", en: "Known" },
  exact: { da: "nøjagtigt", en: "exactly" },
  mayLose: { da: "Må tabe", en: "May lose" },
  short: { da: "Skoler, der mangler", en: "Schools that are short" },
  shortOf: { da: "Mangler, kr.", en: "Short, kr." },
  perSchool: { da: "Svaret for hver skole", en: "The answer for each school" },
  whenOver: { da: "Hver skole, når indfasningen er slut", en: "Each school once the phase-in is over" },
  table: { da: "rul til siden for flere kolonner", en: "scroll sideways for more columns" },
} as const satisfies Readonly<Record<string, Text>>;

export const LIMIT_TEXTS: Readonly<Record<LossLimit["kind"], Text>> = {
  share: { da: "pct.", en: "per cent" },
  kr: { da: "kr.", en: "kr" },
  krPerPupil: { da: "kr. pr. elev", en: "kr per pupil" },
};

export const FIELD_FAULT_TEXTS: Readonly<Record<FieldFault["fault"], Text>> = {
  number: {
    da: "Skriv et tal, der ikke er under 0, for eksempel 1.234,5.",
    en: "Write a number that is not below 0, for example 1,234.5.",
  },
  choose: { da: "Vælg et tal på listen.", en: "Choose a number from the list." },
  order: { da: "Det højeste er mindre end det mindste.", en: "The highest is less than the lowest." },
};

const MONTHS: Readonly<Record<"da" | "en", readonly string[]>> = {
  da: [
    "januar",
    "februar",
    "marts",
    "april",
    "maj",
    "juni",
    "juli",
    "august",
    "september",
    "oktober",
    "november",
    "december",
  ],
  en: [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
  ],
};

/** The months of a year, in their order. */
export const MONTH_TEXTS: readonly Text[] = MONTHS.da.map((da, index) => ({ da, en: MONTHS.en[index] ?? da }));

/** What is found where it is no number of the workbook, but a part. */
export const FOUND_TEXTS: Readonly<Partial<Record<Question["kind"], Text>>> = {
  compensation: { da: "Kompensation", en: "Compensation" },
  phaseIn: { da: "Indfasning", en: "Phase-in" },
};

/** "Skitse i 2026 mod Gammel model": what an answer is about. */
export const aboutText = (scenario: string, against: string, year: number): Text => ({
  da: `${scenario} i ${year}, målt mod ${against}`,
  en: `${scenario} in ${year}, measured against ${against}`,
});

/** "5 beregninger". */
export const runsText = (runs: number): Text => ({
  da: `${runs} ${runs === 1 ? "beregning" : "beregninger"}`,
  en: `${runs} ${runs === 1 ? "run" : "runs"}`,
});

const NOT_THE_SAME: Text = {
  da: "Skrevet i tabellerne giver svaret ikke præcis de samme beløb, så det gemmes ikke.",
  en: "Written in the tables the answer does not give exactly the same amounts, so it is not saved.",
};

/** Why an answer cannot be saved here, and how it is put in the model instead. */
export function notSavedText(why: "nothing" | "against" | "other", kind: Question["kind"]): Text {
  if (why === "nothing")
    return {
      da: "Der er intet at gemme: scenariet er sådan allerede.",
      en: "There is nothing to save: the scenario is so already.",
    };
  if (why === "against")
    return {
      da: "En del i modellen måles mod den model, der står i Sammenlignes med. Vælg den i Før, og find svaret igen, for at gemme det.",
      en: "A part of the model is measured against the model in Compared with. Choose that in Before and find the answer again to save it.",
    };
  if (kind === "phaseIn")
    return {
      da: "Modellen kan ikke beregnes med indfasningen som en del, sådan som den er. Tilføj delen under Model; under Data står, hvad der så skal vælges.",
      en: "The model as it is cannot be computed with the phase-in as a part. Add the part under Model; Data then says what has to be chosen.",
    };
  if (kind === "compensation")
    return {
      da: `${NOT_THE_SAME.da} Skriv i stedet beløbene herunder som en Særlig bevilling.`,
      en: `${NOT_THE_SAME.en} Write the amounts below as a named grant instead.`,
    };
  return NOT_THE_SAME;
}
