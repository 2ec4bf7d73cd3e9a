import { fraction } from "../../../engine/arithmetic/fractionOf.js";
import { roundFraction } from "../../../engine/arithmetic/roundFraction.js";

test("half is rounded away from zero, above and below it", () => {
  expect(roundFraction(fraction(5, 2), 0, "half")).toEqual(fraction(3));
  expect(roundFraction(fraction(-5, 2), 0, "half")).toEqual(fraction(-3));
  expect(roundFraction(fraction(1, 2), 0, "half")).toEqual(fraction(1));
  expect(roundFraction(fraction(-1, 2), 0, "half")).toEqual(fraction(-1));
  // −2.49 and 2.49 are nearer to 2.
  expect(roundFraction(fraction(249, 100), 0, "half")).toEqual(fraction(2));
  expect(roundFraction(fraction(-249, 100), 0, "half")).toEqual(fraction(-2));
});

test("up is towards plus infinity and down towards minus infinity", () => {
  expect(roundFraction(fraction(29, 28), 0, "up")).toEqual(fraction(2));
  expect(roundFraction(fraction(28, 28), 0, "up")).toEqual(fraction(1));
  expect(roundFraction(fraction(-29, 28), 0, "up")).toEqual(fraction(-1));
  expect(roundFraction(fraction(29, 28), 0, "down")).toEqual(fraction(1));
  expect(roundFraction(fraction(-29, 28), 0, "down")).toEqual(fraction(-2));
});

test("decimals are kept exactly", () => {
  // 2/3 = 0.666…, to two decimals 0.67, up 0.67, down 0.66.
  expect(roundFraction(fraction(2, 3), 2, "half")).toEqual(fraction(67, 100));
  expect(roundFraction(fraction(2, 3), 2, "down")).toEqual(fraction(66, 100));
  // 1.005 is a tie that a double would lose: away from zero it is 1.01.
  expect(roundFraction(fraction(1005, 1000), 2, "half")).toEqual(fraction(101, 100));
});

test("negative decimals round to tens and thousands", () => {
  expect(roundFraction(fraction(1_234_567), -1, "half")).toEqual(fraction(1_234_570));
  expect(roundFraction(fraction(1_234_500), -3, "half")).toEqual(fraction(1_235_000));
  expect(roundFraction(fraction(-1_234_500), -3, "half")).toEqual(fraction(-1_235_000));
  expect(roundFraction(fraction(1_234_001), -3, "up")).toEqual(fraction(1_235_000));
  expect(roundFraction(fraction(-1_234_001), -3, "up")).toEqual(fraction(-1_234_000));
});

test("decimals that are not a whole number are refused", () => {
  expect(() => roundFraction(fraction(1), 0.5, "half")).toThrow("decimals");
  expect(() => roundFraction(fraction(1), NaN, "half")).toThrow("decimals");
});
