import type { Language } from "../../../engine/index.js";

/** The words of the sheet Efterregulering. */
export interface SettlementWords {
  readonly sheet: string;
  readonly title: (year: number) => string;
  readonly paidIn: string;
  readonly paid: (year: number, isNext: boolean) => string;
  readonly schoolYears: string;
  readonly columns: {
    readonly pupilsPreliminary: string;
    readonly pupilsSettled: string;
    readonly preliminary: string;
    readonly settled: string;
    readonly difference: string;
    readonly part: (name: string) => string;
  };
  readonly notes: readonly string[];
}

export const SETTLEMENT_WORDS: Readonly<Record<Language, SettlementWords>> = {
  da: {
    sheet: "Efterregulering",
    title: (year) => `Efterregulering af ${year}`,
    paidIn: "Betales i",
    paid: (year, isNext) => `${year} (${isNext ? "året efter" : "samme år"})`,
    schoolYears: "Efterregulerede skoleår",
    columns: {
      pupilsPreliminary: "Elever, foreløbigt",
      pupilsSettled: "Elever, endeligt",
      preliminary: "Foreløbig tildeling",
      settled: "Endelig tildeling",
      difference: "Efterregulering",
      part: (name) => `Heraf ${name}`,
    },
    notes: [
      "Efterregulering: endelig minus foreløbig tildeling. Over 0 betales til skolen, under 0 betales tilbage.",
      "Begge tildelinger er regnet med samme model, takster og priser; kun elevtallene er forskellige.",
    ],
  },
  en: {
    sheet: "Settlement",
    title: (year) => `Settlement of ${year}`,
    paidIn: "Paid in",
    paid: (year, isNext) => `${year} (${isNext ? "the year after" : "the same year"})`,
    schoolYears: "School years settled",
    columns: {
      pupilsPreliminary: "Pupils, preliminary",
      pupilsSettled: "Pupils, settled",
      preliminary: "Preliminary allocation",
      settled: "Settled allocation",
      difference: "Settlement",
      part: (name) => `Of which ${name}`,
    },
    notes: [
      "Settlement: settled less preliminary allocation. Above 0 is paid to the school, below 0 is paid back.",
      "Both allocations are of the same model, rates and prices; only the pupil counts differ.",
    ],
  },
};
