import type { Question, Text } from "../../engine/index.js";

/** What is asked, as the answer says it. */
export const QUESTIONS: Readonly<Record<Question["kind"], Text>> = {
  lift: {
    da: "Det mindste løft, hvor ingen taber mere end grænsen",
    en: "The smallest lift with which nobody loses more than the limit",
  },
  compensation: {
    da: "Den billigste kompensation, der holder alle inden for grænsen",
    en: "The cheapest compensation that keeps all within the limit",
  },
  phaseIn: {
    da: "Den korteste indfasning, hvor ingen taber mere end grænsen om året",
    en: "The shortest phase-in with which nobody loses more than the limit a year",
  },
  rate: { da: "Satsen, der rammer rammen", en: "The rate that meets the frame" },
  best: { da: "De værdier, der gør det største tab mindst", en: "The values that make the largest loss smallest" },
};
