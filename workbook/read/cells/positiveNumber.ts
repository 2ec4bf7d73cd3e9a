import type { Fraction } from "../../../engine/arithmetic/fraction.js";
import type { CellParser } from "../cellResult.js";
import { fault } from "../cellResult.js";
import { exactNumber } from "./exactNumber.js";

/** A factor such as 1,034: a number above 0. */
export const positiveNumber: CellParser<Fraction> = (raw, at) => {
  const number = exactNumber(raw, at);
  return number.ok && number.value.numerator <= 0n ? fault("factorNotPositive") : number;
};
