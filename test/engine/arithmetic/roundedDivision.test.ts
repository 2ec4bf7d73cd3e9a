import fc from "fast-check";
import { boundToRound, roundedDivision, roundedDivisionOfNumbers } from "../../../engine/arithmetic/roundedDivision.js";
import { LARGEST } from "../../../engine/arithmetic/safeColumn.js";

const MODES = ["half", "up", "down"] as const;

/** Quotients that lie as close to a whole number or to a half as whole numbers allow, and ordinary ones. */
const nearTies = fc
  .tuple(
    fc.integer({ min: 1, max: 2 ** 40 }),
    fc.integer({ min: 0, max: 2 ** 40 }),
    fc.integer({ min: -1, max: 1 }),
    fc.boolean(),
  )
  .map(
    ([divisor, whole, offset, isHalf]) =>
      [whole * divisor + (isHalf ? Math.floor(divisor / 2) : 0) + offset, divisor] as const,
  );
const ordinary = fc.tuple(fc.maxSafeInteger(), fc.maxSafeInteger());

test("rounding in float64 equals rounding in bigint, also one unit from a tie near 2^53", () => {
  fc.assert(
    fc.property(fc.oneof(nearTies, ordinary), fc.boolean(), fc.boolean(), (quotient, minusAbove, minusBelow) => {
      const [above, below] = [quotient[0] * (minusAbove ? -1 : 1), quotient[1] * (minusBelow ? -1 : 1)];
      fc.pre(below !== 0 && boundToRound(Math.abs(above), Math.abs(below)) <= LARGEST);
      const fast = MODES.map((mode) => roundedDivisionOfNumbers(above, below, mode));
      expect(fast.map(BigInt)).toEqual(MODES.map((mode) => roundedDivision(BigInt(above), BigInt(below), mode)));
      expect(fast.some((rounded) => Object.is(rounded, -0))).toBe(false);
    }),
    { numRuns: 5000 },
  );
});

test("the largest numbers allowed are rounded right", () => {
  // (2^51 − 1) × 1 and 2^51 − 1 over 2 = 2^50 − 1/2: away from zero 2^50, down 2^50 − 1.
  const above = 2 ** 51 - 1;
  expect(roundedDivisionOfNumbers(above, 1, "half")).toBe(above);
  expect(roundedDivisionOfNumbers(above, 2, "half")).toBe(2 ** 50);
  expect(roundedDivisionOfNumbers(-above, 2, "half")).toBe(-(2 ** 50));
  expect(roundedDivisionOfNumbers(above, 2, "down")).toBe(2 ** 50 - 1);
  expect(roundedDivisionOfNumbers(-above, 2, "up")).toBe(-(2 ** 50 - 1));
});
