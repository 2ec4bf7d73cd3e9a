import type { Fraction } from "../../../engine/arithmetic/fraction.js";
import { fraction } from "../../../engine/arithmetic/fractionOf.js";
import type { CellParser } from "../cellResult.js";
import { fault, read } from "../cellResult.js";
import { exactNumber } from "./exactNumber.js";

const WHOLE = 100n;

/** A percentage from 0 to 100, kept as it is written: 80 is 80. */
export const percent: CellParser<Fraction> = (raw, at) => {
  const number = exactNumber(raw, at);
  if (!number.ok) return number;
  const { numerator, denominator } = number.value;
  return numerator < 0n || numerator > WHOLE * denominator ? fault("percentOutsideRange") : number;
};

/** The same as a share: 80 is 4/5. */
export const percentShare: CellParser<Fraction> = (raw, at) => {
  const number = percent(raw, at);
  return number.ok ? read(fraction(number.value.numerator, number.value.denominator * WHOLE)) : number;
};
