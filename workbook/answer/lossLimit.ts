import { fraction, type Fraction, type LossLimit } from "../../engine/index.js";

const HUNDRED = 100n;

/** How much a school may lose, as a number of the unit it is said in: per cent, kr, or kr per pupil. */
export const lossLimit = (kind: LossLimit["kind"], value: Fraction): LossLimit =>
  kind === "share" ? { kind, value: fraction(value.numerator, value.denominator * HUNDRED) } : { kind, value };
