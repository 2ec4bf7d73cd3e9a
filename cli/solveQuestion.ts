import { fraction, type BudgetYear, type LossLimit, type Question } from "../engine/index.js";
import { lossLimit } from "../workbook/answer/lossLimit.js";
import { RATE_DECIMALS } from "../workbook/answer/rateDecimals.js";
import { numberOf } from "../workbook/answer/writtenNumber.js";
import { readDial, readRangedDial } from "./solveDial.js";
import { WrongUse } from "./wrongUse.js";

export interface SolveOptions {
  readonly scenario: string;
  readonly question: string;
  readonly year?: BudgetYear;
  readonly against?: string;
  readonly limit?: string;
  readonly frame?: string;
  readonly startMonth?: string;
  readonly dial: readonly string[];
  readonly measure?: string;
}

const KINDS: Readonly<Record<string, Question["kind"]>> = {
  løft: "lift",
  lift: "lift",
  kompensation: "compensation",
  compensation: "compensation",
  indfasning: "phaseIn",
  "phase-in": "phaseIn",
  takst: "rate",
  rate: "rate",
  bedst: "best",
  best: "best",
};

/** The question that the options ask; throws WrongUse where something is missing or cannot be read. */
export function questionOf(options: SolveOptions, scenario: string, year: BudgetYear): Question {
  const { against, frame } = options;
  const asked = { scenario, year, ...(against === undefined ? {} : { against }) };
  switch (KINDS[options.question.toLowerCase()]) {
    case "lift":
      return { ...asked, kind: "lift", frame: needed(frame, "--frame"), limit: limitOf(options.limit) };
    case "compensation":
      return { ...asked, kind: "compensation", limit: limitOf(options.limit) };
    case "phaseIn":
      return { ...asked, kind: "phaseIn", limit: limitOf(options.limit), startMonth: monthOf(options.startMonth) };
    case "rate":
      return {
        ...asked,
        kind: "rate",
        frame: needed(frame, "--frame"),
        dial: readDial(needed(options.dial[0], "--dial")),
        decimals: RATE_DECIMALS,
      };
    case "best":
      needed(options.dial[0], "--dial");
      return { ...asked, kind: "best", dials: options.dial.map(readRangedDial), measure: measureOf(options.measure) };
    default:
      throw new WrongUse({
        da: `“${options.question}” er intet spørgsmål. Spørgsmålene er løft, kompensation, indfasning, takst og bedst.`,
        en: `“${options.question}” is no question. The questions are lift, compensation, phase-in, rate and best.`,
      });
  }
}

function needed(value: string | undefined, option: string): string {
  if (value !== undefined) return value;
  throw new WrongUse({
    da: `Spørgsmålet kan ikke besvares uden valget ${option}.`,
    en: `The question cannot be answered without the option ${option}.`,
  });
}

const LIMIT = /^\s*([\d.,]+)\s*(pct\.?|%|kr\.?|kr\.?\s*(?:\/|pr\.?\s+|per\s+)(?:elev|pupil))\s*$/i;

/** "2 pct", "100.000 kr" or "500 kr/elev"; nothing written is 0 kr. */
function limitOf(written: string | undefined): LossLimit {
  if (written === undefined) return { kind: "kr", value: fraction(0) };
  const [, number = "", unit = ""] = LIMIT.exec(written) ?? [];
  const value = numberOf(number);
  if (value === null)
    throw new WrongUse({
      da: `“${written}” kan ikke læses som en grænse. Skriv for eksempel "2 pct", "100000 kr" eller "500 kr/elev".`,
      en: `“${written}” cannot be read as a limit. Write for example "2 pct", "100000 kr" or "500 kr/pupil".`,
    });
  if (/pct|%/i.test(unit)) return lossLimit("share", value);
  return lossLimit(/elev|pupil/i.test(unit) ? "krPerPupil" : "kr", value);
}

function monthOf(written: string | undefined): number {
  const month = written === undefined ? 1 : Number(written);
  if (Number.isInteger(month) && month >= 1 && month <= 12) return month;
  throw new WrongUse({
    da: `“${written ?? ""}” er ingen måned. Skriv et tal fra 1 til 12.`,
    en: `“${written ?? ""}” is no month. Write a number from 1 to 12.`,
  });
}

function measureOf(written: string | undefined): "percent" | "kr" {
  if (written === undefined || /^(pct\.?|%|percent)$/i.test(written)) return "percent";
  if (/^kr\.?$/i.test(written)) return "kr";
  throw new WrongUse({
    da: `“${written}” er intet mål. Skriv pct eller kr.`,
    en: `“${written}” is no measure. Write pct or kr.`,
  });
}
