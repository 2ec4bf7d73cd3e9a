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
  /** Where the difference is to be found: it is no part of any year's own allocation on preliminary counts. */
  readonly carriedOver: (year: number, paidIn: number) => string;
  readonly sameYear: (year: number) => string;
  readonly more: (amount: string) => string;
  readonly less: (amount: string) => string;
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
    carriedOver: (year, paidIn) =>
      `Forskellen hører til ${year} og betales i ${paidIn}, i de samme priser. Den er ikke med i tildelingen for ${paidIn} (tildel run): læg den til skolens budget for ${paidIn} som en linje for sig.`,
    sameYear: (year) =>
      `Forskellen betales i ${year}. Med de endelige elevtal i Elevtal giver tildel run allerede den endelige tildeling for ${year}.`,
    more: (amount) =>
      `Skolernes forskelle går ikke op mod hinanden: i alt skal der findes ${amount} kr. mere end foreløbigt.`,
    less: (amount) => `Skolernes forskelle går ikke op mod hinanden: i alt er ${amount} kr. til overs.`,
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
    carriedOver: (year, paidIn) =>
      `The difference belongs to ${year} and is paid in ${paidIn}, in the same prices. It is no part of the allocation of ${paidIn} (tildel run): add it to the school's budget of ${paidIn} as a line of its own.`,
    sameYear: (year) =>
      `The difference is paid in ${year}. With the settled counts in PupilCounts, tildel run already gives the settled allocation of ${year}.`,
    more: (amount) =>
      `The schools' differences do not balance: in all, ${amount} kr more than the preliminary must be found.`,
    less: (amount) => `The schools' differences do not balance: in all, ${amount} kr are left over.`,
  },
};
