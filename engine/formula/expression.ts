import type { Fraction } from "../arithmetic/fraction.js";

/** Spaces form a chain: one model ⊃ schools ⊃ school × school year ⊃ rows (bands of grades, or classes being formed). */
export type SpaceName = "model" | "school" | "year" | "row";

export type Relation = "<" | "<=" | "=";
export type RoundingMode = "half" | "up" | "down";

/** Decimals kept: a whole number (negative for tens and thousands), or "unit" for the model's unit of money. */
export type Decimals = number | "unit";

/**
 * The operations a line may use; decision 0003 tells why these suffice. A value of a wider space is broadcast down;
 * going up needs `total`. `round` with "up" and "down" is towards plus and minus infinity, "half" away from zero.
 */
export type Expression =
  | { readonly kind: "number"; readonly value: Fraction }
  | { readonly kind: "ref"; readonly name: string }
  | {
      readonly kind: "add" | "subtract" | "times" | "divide" | "min" | "max";
      readonly left: Expression;
      readonly right: Expression;
    }
  | { readonly kind: "round"; readonly value: Expression; readonly decimals: Decimals; readonly mode: RoundingMode }
  | {
      readonly kind: "choose";
      readonly left: Expression;
      readonly relation: Relation;
      readonly right: Expression;
      readonly then: Expression;
      readonly otherwise: Expression;
    }
  | { readonly kind: "lookup"; readonly table: string; readonly key: Expression; readonly decimals: Decimals }
  | { readonly kind: "total"; readonly line: string }
  | { readonly kind: "close"; readonly total: Expression; readonly key: string }
  | {
      readonly kind: "factor";
      readonly total: Expression;
      readonly base: Expression;
      readonly slope: Expression;
      readonly low: Expression;
      readonly high: Expression;
    };
