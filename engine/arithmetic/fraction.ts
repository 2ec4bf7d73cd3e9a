/** An exact fraction in lowest terms; the denominator is positive. Zero is 0/1. Never rounded on its way. */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}
