import { bandFactor } from "../../../engine/arithmetic/bandFactor.js";
import { bandFactorExactly } from "../../../engine/arithmetic/bandFactorExactly.js";
import { provesFactor } from "../../../engine/arithmetic/bandProof.js";
import { constantColumn, wholeColumn } from "../../../engine/arithmetic/columnOf.js";
import { fraction, ZERO } from "../../../engine/arithmetic/fractionOf.js";
import type { SafeBand } from "../../../engine/arithmetic/safeBand.js";

const bandOf = (slopes: number[], lows: number[], highs: number[], total: number): SafeBand => ({
  bases: new Float64Array(slopes.length),
  slopes: Float64Array.from(slopes),
  lows: Float64Array.from(lows),
  highs: Float64Array.from(highs),
  total,
});

test("a factor that puts every amount where it was counted is proved", () => {
  // The first is held at 108, the second moves: 108 + 200 λ = 300 gives 192/200, and 100 × 0.96 lies below 108.
  const band = bandOf([100, 200], [108, 162], [132, 198], 300);
  expect(provesFactor(band, { factor: 0.96, distance: 192, rise: 200 })).toBe(true);
});

test("an amount that float64 takes for its floor, but that lies 1/101 above it, is found out", () => {
  // 2^49 + 102 λ with the floor 2^49 + 1, and 101 λ: held at its floor the first would leave λ = 1/101, where it is
  // 1/101 above. Both move: 2^49 + 203 λ = 2^49 + 2 gives 2/203.
  const start = 2 ** 49;
  const [base, slope] = [wholeColumn([start, 0]), wholeColumn([102, 101])];
  const [low, high] = [wholeColumn([start + 1, 0]), wholeColumn([start + 10, 100])];
  const expected = { ok: true, factor: fraction(2, 203) };
  expect(bandFactor(fraction(start + 2), base, slope, low, high)).toEqual(expected);
  expect(bandFactorExactly(fraction(start + 2), base, slope, low, high)).toEqual(expected);
});

test("a sum that float64 puts on the wrong side of 0 is decided in bigint", () => {
  // 138950781960565 × 8191 = 1011 × 1125762467892174 + 1: at λ = 138950781960565 / 1011 the first amount is 1/1011 above
  // its floor, and the nearest doubles put it 1/8 below.
  const [distance, rise, floor] = [138_950_781_960_565, 1011, 1_125_762_467_892_174];
  expect(BigInt(distance) * 8191n).toBe(BigInt(rise) * BigInt(floor) + 1n);
  const factor = distance / rise;
  expect(factor * 8191).toBeLessThan(floor);
  const band = bandOf([8191, rise], [floor, 0], [floor + 10, distance + 10], floor + distance);
  expect(provesFactor(band, { factor, distance, rise })).toBe(false);
});

test("a factor just below which nothing moves is not the smallest", () => {
  // 7 × 29/7 is the floor of 29 itself; float64 makes it a little more.
  expect((29 / 7) * 7).toBeGreaterThan(29);
  expect(provesFactor(bandOf([7], [29], [40], 29), { factor: 29 / 7, distance: 29, rise: 7 })).toBe(false);
});

test("limits that cross prove nothing", () => {
  const band = bandOf([10, 10], [0, 9], [100, 3], 14);
  expect(provesFactor(band, { factor: 0.5, distance: 5, rise: 10 })).toBe(false);
  const solve = (): unknown =>
    bandFactor(
      fraction(14),
      constantColumn(ZERO),
      constantColumn(fraction(10)),
      wholeColumn([0, 9]),
      wholeColumn([100, 3]),
    );
  expect(solve).toThrow("element 1");
});
