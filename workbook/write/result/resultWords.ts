import type { Language } from "../../../engine/index.js";
import type { ModelSize } from "./modelSize.js";
import { RESULT_WORDS_DA } from "./resultWords.da.js";
import { RESULT_WORDS_EN } from "./resultWords.en.js";

/** The words of the result sheets; one table per language, so that none can be missing. */
export interface ResultWords {
  readonly sheets: Readonly<Record<"consequence" | "chart" | "allocation" | "explanation" | "checks", string>>;
  readonly titles: {
    readonly consequence: (year: number) => string;
    readonly chart: (year: number) => string;
    readonly allocation: (year: number) => string;
    readonly explanation: (school: string, year: number) => string;
    readonly checks: string;
  };
  readonly labels: Readonly<
    Record<
      | "municipality"
      | "scenario"
      | "before"
      | "after"
      | "prices"
      | "pricesBefore"
      | "counts"
      | "frame"
      | "frameBefore"
      | "frameAfter"
      | "neutral"
      | "gain"
      | "lose"
      | "unchanged"
      | "outside"
      | "school"
      | "verdict",
      string
    >
  >;
  readonly columns: Readonly<
    Record<
      | "schoolId"
      | "school"
      | "cluster"
      | "pupils"
      | "classes"
      | "classSize"
      | "before"
      | "after"
      | "difference"
      | "percent"
      | "perPupilBefore"
      | "perPupilAfter"
      | "outside"
      | "total"
      | "number"
      | "line"
      | "amount"
      | "unit"
      | "words"
      | "check"
      | "scenario"
      | "year"
      | "expected"
      | "found"
      | "answer",
      string
    >
  >;
  readonly scenarioOfModel: (scenario: string, model: string) => string;
  readonly pricesAndUnit: (priceLevel: string, unit: string) => string;
  readonly countKinds: Readonly<Record<"counted" | "forecast", string>>;
  readonly and: string;
  readonly noCounts: string;
  readonly frameLine: (frame: FrameLine) => string;
  readonly frameWithoutAmount: (name: string, total: string) => string;
  readonly neutralLine: (difference: string, isZero: boolean) => string;
  readonly schools: (count: number) => string;
  readonly most: (name: string, amount: string, percent: string) => string;
  readonly limits: (down: string | null, up: string | null) => string;
  readonly isOutside: string;
  readonly total: string;
  readonly totalOf: (name: string) => string;
  readonly withoutCluster: string;
  readonly pupilsNote: string;
  readonly classesNote: (part: string, groups: readonly string[]) => string;
  readonly limitNote: string;
  readonly chartNote: (shown: number, all: number) => string;
  readonly frameHeading: (name: string) => string;
  readonly frameAmount: string;
  readonly frameUsed: string;
  readonly frameDifference: Readonly<Record<"closed" | "open", string>>;
  readonly partNote: (mechanism: string, frame: string | null) => string;
  readonly perPart: string;
  readonly shownParts: string;
  readonly checks: ChecksWords;
}

export interface FrameLine {
  readonly name: string;
  readonly amount: string;
  readonly total: string;
  readonly difference: string;
  readonly closed: boolean;
}

export interface ChecksWords {
  readonly headings: Readonly<Record<"frames" | "parts" | "neutral" | "basis" | "size" | "remarks", string>>;
  readonly frame: (name: string) => string;
  readonly partsAddUp: string;
  readonly schoolsAddUp: string;
  readonly change: (from: string, to: string) => string;
  readonly counts: (text: string) => string;
  readonly prices: (priceLevel: string, unit: string) => string;
  readonly size: (size: ModelSize) => string;
  readonly right: string;
  readonly wrong: string;
  readonly open: string;
  readonly noAmount: string;
  readonly neutral: string;
  readonly notNeutral: string;
  readonly error: string;
  readonly remark: string;
  readonly noRemarks: string;
  readonly allRight: (count: number) => string;
  readonly someWrong: (wrong: number, count: number) => string;
}

export const RESULT_WORDS: Readonly<Record<Language, ResultWords>> = { da: RESULT_WORDS_DA, en: RESULT_WORDS_EN };
