import type { Decimals, RoundingMode } from "../../engine/formula/expression.js";

/** How two numbers stand to each other, as it was found. */
export type Comparison = "<" | "<=" | "=" | ">" | ">=" | "≠";

export interface ShareWords {
  /** "3.060.000 kr × 85 / 170", with sources. */
  readonly arithmetic: string;
  readonly whole: string;
  /** The unit of money the shares are whole numbers of, such as "1 kr" or "0,01 kr". */
  readonly step: string;
  readonly isWholeKr: boolean;
  readonly remainder: string;
  readonly rank: string;
  readonly unitsLeft: string;
  readonly amount: string;
}

export interface CurvePlace {
  readonly curve: string;
  readonly key: string;
  readonly from: string;
  readonly fromValue: string;
  readonly to: string;
  readonly toValue: string;
}

/** The sentences that explanations are put together from; one per language, so that none can be missing. */
export interface Phrases {
  readonly line: (no: string) => string;
  readonly parts: (names: readonly string[]) => string;
  readonly otherRun: (model: string, year: string, names: readonly string[]) => string;
  readonly leftBy: (school: string, amount: string | null) => string;
  readonly goesTo: (heir: string) => string;
  readonly nothingTakenOver: string;
  readonly allSchools: string;
  readonly notFilledIn: string;
  readonly more: (count: string) => string;
  readonly largest: (left: string, right: string) => string;
  readonly smallest: (left: string, right: string) => string;
  readonly compared: Readonly<Record<Comparison, (left: string, right: string) => string>>;
  readonly because: (reasons: readonly string[]) => string;
  readonly ifThenElse: (condition: string, then: string, otherwise: string) => string;
  readonly rounded: Readonly<Record<RoundingMode, string>>;
  readonly roundedTo: (mode: RoundingMode, decimals: Decimals) => string;
  readonly to: (value: string) => string;
  readonly shownRounded: string;
  readonly sumOf: (count: string) => string;
  readonly nothingToAdd: string;
  readonly addedUp: (label: string) => string;
  readonly forEachRow: (words: string) => string;
  readonly noRows: string;
  readonly shareEven: (share: ShareWords) => string;
  readonly shareUp: (share: ShareWords) => string;
  readonly shareDown: (share: ShareWords) => string;
  readonly shareMirrored: (words: string, amount: string) => string;
  readonly keySumOf: (key: string) => string;
  readonly rankOfRemainder: string;
  readonly unitsLeft: string;
  readonly shareLabels: (total: string, key: string) => string;
  readonly stepBetween: (place: CurvePlace) => string;
  readonly stepLast: (place: CurvePlace) => string;
  readonly lineBetween: (place: CurvePlace) => string;
  readonly lineLast: (place: CurvePlace) => string;
  readonly lookedUp: (curve: string, key: string) => string;
  readonly lookedUpValue: (curve: string, key: string, value: string) => string;
  readonly curvePoint: (curve: string, from: string) => string;
  readonly solvedFactor: (value: string) => string;
  readonly headings: Readonly<Record<"schoolYear" | "site" | "group" | "grades" | "because", string>>;
  readonly grades: (from: string, to: string) => string;
}
