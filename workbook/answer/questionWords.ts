import type { Language, LossLimit, NoAnswerReason, Text } from "../../engine/index.js";
import { fraction, multiplyFractions } from "../../engine/index.js";
import { numberText } from "../present/numberText.js";

const HUNDRED = fraction(100);

/** Why there is no answer. */
export const REASONS: Readonly<Record<NoAnswerReason, Text>> = {
  liftDoesNotReach: {
    da: "Selv et løft på ti gange rammen er ikke nok: modellen giver ikke løftet til de skoler, der mangler.",
    en: "Even a lift of ten times the frame is not enough: the model does not give it to the schools that are short.",
  },
  phaseInTooShort: {
    da: "Selv 30 år er for kort. Er grænsen 0, kan intet tab indfases.",
    en: "Even 30 years are too short. With a limit of 0 no loss can be phased in.",
  },
  rateHasNoEffect: {
    da: "Parameteren ændrer ikke rammens sum.",
    en: "The parameter does not change what the frame's parts give.",
  },
  rateBelowZero: {
    da: "Rammen rammes kun med en negativ sats: de andre dele giver allerede mere end rammen.",
    en: "The frame is met with a negative rate only: the other parts give more than the frame already.",
  },
  frameIsClosed: {
    da: "En del fordeler allerede resten af rammen, så den rammes ved enhver sats.",
    en: "A part already divides the rest of the frame, so it is met at any rate.",
  },
  frameUnknown: {
    da: "Modellen har ingen ramme af det navn i det år.",
    en: "The model has no frame of that name in that year.",
  },
  frameWithoutAmount: { da: "Rammen har intet beløb i Rammer.", en: "The frame has no amount in Frames." },
  dialUnknown: { da: "Modellen har ingen parameter af det navn.", en: "The model has no parameter of that name." },
  dialAmbiguous: {
    da: "Parameteren har flere rækker. Tilføj klassetrin eller det, der står i Gælder.",
    en: "The parameter has several rows. Add the grade or what stands in Applies to.",
  },
  nothingToCompareWith: {
    da: "Opsætning siger ikke, hvad modellen sammenlignes med. Skriv --against.",
    en: "Settings does not say what the model is compared with. Write --against.",
  },
  cannotRun: {
    da: "Modellen kan ikke beregnes med de værdier.",
    en: "The model cannot be computed with those values.",
  },
};

/** What a school may lose: "2 pct.". */
export function limitText(limit: LossLimit, language: Language): string {
  const units: Readonly<Record<LossLimit["kind"], Text>> = {
    share: { da: "pct.", en: "per cent" },
    kr: { da: "kr", en: "kr" },
    krPerPupil: { da: "kr pr. elev", en: "kr per pupil" },
  };
  const value = limit.kind === "share" ? multiplyFractions(limit.value, HUNDRED) : limit.value;
  return `${numberText(value, language)} ${units[limit.kind][language]}`;
}
