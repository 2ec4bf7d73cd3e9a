import type { Language } from "../../../../engine/index.js";

/** The words of the sheets Indfasning and Uden for grænsen. */
export interface TransitionWords {
  readonly sheet: string;
  readonly title: (from: string, to: string) => string;
  readonly old: (year: number) => string;
  readonly straight: (year: number) => string;
  readonly transition: (year: number) => string;
  readonly amount: (year: number) => string;
  readonly percent: (year: number) => string;
  readonly financing: string;
  readonly inFrame: (part: string, frame: string) => string;
  readonly paidBy: (part: string, payer: string) => string;
  readonly outside: (part: string) => string;
  readonly moved: (part: string) => string;
  readonly frameDifference: string;
  readonly notes: readonly string[];
  readonly chart: string;
  readonly limits: {
    readonly sheet: string;
    readonly title: (year: number) => string;
    readonly limit: string;
    readonly limitPercent: string;
    readonly beyond: string;
    readonly none: string;
    readonly notes: readonly string[];
  };
}

export const TRANSITION_WORDS: Readonly<Record<Language, TransitionWords>> = {
  da: {
    sheet: "Indfasning",
    title: (from, to) => `Fra ${from} til ${to}, år for år`,
    old: (year) => `${year}: gammel`,
    straight: (year) => `${year}: ny uden overgang`,
    transition: (year) => `${year}: overgang`,
    amount: (year) => `${year}: beløb`,
    percent: (year) => `${year}: mod gammel, pct.`,
    financing: "Finansiering",
    inFrame: (part, frame) => `${part}: i alt i ${frame} (skal være 0)`,
    paidBy: (part, payer) => `${part}: betales af ${payer}`,
    outside: (part) => `${part}: uden for rammen, koster`,
    moved: (part) => `${part}: flytter`,
    frameDifference: "Forskel til rammerne",
    notes: [
      "Gammel: den gamle model regnet på årets elevtal og priser. Overgang: strukturkompensation, afvigelse og indfasning.",
    ],
    chart: "Mod den gamle model, pct.",
    limits: {
      sheet: "Uden for grænsen",
      title: (year) => `Skoler uden for grænsen, ${year}`,
      limit: "Grænse, kr.",
      limitPercent: "Grænse, pct.",
      beyond: "Ud over, kr.",
      none: "Ingen skoler",
      notes: ["Grænserne står i Opsætning. Ud over: så meget mere end grænsen ændrer skolens beløb sig."],
    },
  },
  en: {
    sheet: "Phase-in",
    title: (from, to) => `From ${from} to ${to}, year by year`,
    old: (year) => `${year}: old`,
    straight: (year) => `${year}: new without transition`,
    transition: (year) => `${year}: transition`,
    amount: (year) => `${year}: amount`,
    percent: (year) => `${year}: against old, per cent`,
    financing: "Financing",
    inFrame: (part, frame) => `${part}: in all in ${frame} (must be 0)`,
    paidBy: (part, payer) => `${part}: paid by ${payer}`,
    outside: (part) => `${part}: outside the frame, costs`,
    moved: (part) => `${part}: moves`,
    frameDifference: "Difference to the frames",
    notes: [
      "Old: the old model on the year's pupils and prices. Transition: structural compensation, deviation and phase-in.",
    ],
    chart: "Against the old model, per cent",
    limits: {
      sheet: "Outside the limit",
      title: (year) => `Schools outside the limit, ${year}`,
      limit: "Limit, kr",
      limitPercent: "Limit, per cent",
      beyond: "Beyond, kr",
      none: "No schools",
      notes: ["The limits stand in Settings. Beyond: how much more than the limit the school's amount changes."],
    },
  },
};
