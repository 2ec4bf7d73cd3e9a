import { readDecimal } from "../../engine/arithmetic/readDecimal.js";
import type { Language } from "../../engine/domain/text.js";
import { formulaProblem } from "./formulaProblem.js";
import { MOST_DIGITS } from "./limits.js";
import { matchAt } from "./matchAt.js";
import type { Reading } from "./token.js";
import { refused, understood } from "./token.js";

/** Everything that was meant as one number, right or wrong. In English a comma always separates arguments. */
const RUN: Readonly<Record<Language, RegExp>> = {
  da: /[.,]?\d+(?:[.,]+\d+)*/y,
  en: /\.?\d+(?:\.+\d+)*/y,
};

/** A point groups thousands in whole groups only, so that 0.125 and 1.25 are not taken for 125 and 125. */
const RIGHT: Readonly<Record<Language, RegExp>> = {
  da: /^(?:\d+|[1-9]\d{0,2}(?:\.\d{3})+)(?:,\d+)?$/,
  en: /^\d+(?:\.\d+)?$/,
};

const EXPONENT = /[eE][+\-−]?\d+/y;
const ONE_POINT = /^(\d*)\.(\d+)$/;
const NO_WHOLE = /^[.,](\d+)$/;

/** Reads the constant that begins at `position`, exactly as written; null where no number begins. */
export function readNumber(text: string, position: number, language: Language): Reading | null {
  const run = matchAt(RUN[language], text, position);
  if (run === "") return null;
  const exponent = matchAt(EXPONENT, text, position + run.length);
  if (exponent !== "") {
    const found = run + exponent;
    return refused(formulaProblem("exponent", position, found), found.length);
  }
  if (!RIGHT[language].test(run)) {
    return refused(formulaProblem("badNumber", position, run, suggestion(run, language)), run.length);
  }
  if (run.replace(/\D/g, "").length > MOST_DIGITS) {
    return refused(formulaProblem("tooManyDigits", position, run, { most: String(MOST_DIGITS) }), run.length);
  }
  return understood({ kind: "number", value: exactly(run, language) }, run.length);
}

function exactly(run: string, language: Language) {
  const value = readDecimal(language === "da" ? run.replaceAll(".", "").replace(",", ".") : run);
  if (!value) throw new Error(`A number that was checked cannot be read: ${run}`);
  return value;
}

function suggestion(run: string, language: Language): Record<string, string> {
  const sign = language === "da" ? "," : ".";
  const withoutWhole = NO_WHOLE.exec(run);
  if (withoutWhole) return { suggestion: `0${sign}${withoutWhole[1] ?? ""}` };
  const onePoint = ONE_POINT.exec(run);
  return onePoint ? { suggestion: `${onePoint[1] ?? ""}${sign}${onePoint[2] ?? ""}` } : {};
}
