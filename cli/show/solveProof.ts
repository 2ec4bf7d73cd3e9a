import type { Answer, Language, Question, Text } from "../../engine/index.js";
import { moneyText } from "../../workbook/present/quantityText.js";

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
export function provedText({ kind }: Question, { proved }: Yes, language: Language): string {
  if (!proved)
    return {
      da: "Sammenhængen er ikke en ret linje, så et bedre svar kan findes; det er det bedste, der er fundet.",
      en: "The relation is no straight line, so a better answer may be found; it is the best that was found.",
    }[language];
  const words: Readonly<Record<Question["kind"], Text>> = {
    lift: { da: "1 enhed mindre er for lidt i nøjagtige beløb.", en: "1 unit less is too little in exact amounts." },
    compensation: {
      da: "Hver skole får præcis det, den mangler.",
      en: "Each school gets exactly what it is short of.",
    },
    phaseIn: { da: "Et år mindre er for få.", en: "One year less is too few." },
    rate: { da: "Satsen er løst nøjagtigt og derefter afrundet.", en: "The rate is solved exactly, and then rounded." },
    best: {
      da: "Bedst mulige inden for grænserne, til sidste decimal.",
      en: "The best there is within the ranges, to the last decimal.",
    },
  };
  return words[kind][language];
}
