import { ZERO, type Answer, type Fraction, type Language, type Question, type Text } from "../../engine/index.js";
import { fixedText } from "../present/numberText.js";
import { moneyText } from "../present/quantityText.js";

type Yes = Extract<Answer, { found: true }>;

/** Whether the answer keeps what was asked when it is run again in whole units. */
export function heldText({ holds, short, runs }: Yes, decimals: number, language: Language): string {
  const counted = {
    da: `${runs} ${runs === 1 ? "beregning" : "beregninger"}`,
    en: `${runs} ${runs === 1 ? "run" : "runs"}`,
  }[language];
  const by = `${moneyText(short, decimals, language)} kr`;
  if (holds)
    return {
      da: `Regnet igen på kronen: det holder. (${counted})`,
      en: `Run again to the krone: it holds. (${counted})`,
    }[language];
  return {
    da: `Regnet igen på kronen: afrunding til hele enheder flytter ${by}. (${counted})`,
    en: `Run again to the krone: rounding to whole units moves ${by}. (${counted})`,
  }[language];
}

/** Why no better answer need be looked for, or that one may be found. */
export function provedText(question: Question, { proved, least }: Yes, language: Language): string {
  if (!proved)
    return {
      da: "Sammenhængen er ikke en ret linje, så et bedre svar kan findes; det er det bedste, der er fundet.",
      en: "The relation is no straight line, so a better answer may be found; it is the best that was found.",
    }[language];
  if (question.kind === "best") return leastText(question, least, language);
  return PROVED[question.kind][language];
}

const PROVED: Readonly<Record<Exclude<Question["kind"], "best">, Text>> = {
  lift: { da: "1 enhed mindre er for lidt i nøjagtige beløb.", en: "1 unit less is too little in exact amounts." },
  compensation: {
    da: "Hver skole får præcis det, den mangler.",
    en: "Each school gets exactly what it is short of.",
  },
  phaseIn: { da: "Et år mindre er for få.", en: "One year less is too few." },
  rate: { da: "Satsen er løst nøjagtigt og derefter afrundet.", en: "The rate is solved exactly, and then rounded." },
};

const LEAST_DECIMALS = 4;

/** Below what no values come: with more decimals than the answer, so that what rounding takes is seen. */
function leastText(
  { measure }: Extract<Question, { kind: "best" }>,
  least: Fraction | undefined,
  language: Language,
): string {
  const unit = { percent: "%", kr: "kr" }[measure];
  const loss = `${fixedText(least ?? ZERO, LEAST_DECIMALS, language)} ${unit}`;
  return {
    da: `I nøjagtige beløb kan ingen værdier inden for grænserne gøre det største tab mindre end ${loss}.`,
    en: `In exact amounts no values within the ranges can make the largest loss smaller than ${loss}.`,
  }[language];
}
