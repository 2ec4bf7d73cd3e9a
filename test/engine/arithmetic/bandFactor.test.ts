import fc from "fast-check";
import { asBig } from "../../../engine/arithmetic/asBig.js";
import { bandFactor } from "../../../engine/arithmetic/bandFactor.js";
import { bandFactorExactly } from "../../../engine/arithmetic/bandFactorExactly.js";
import { columnOf, constantColumn, wholeColumn } from "../../../engine/arithmetic/columnOf.js";
import type { Fraction } from "../../../engine/arithmetic/fraction.js";
import {
  addFractions,
  compareFractions,
  divideFractions,
  isZero,
  multiplyFractions,
  subtractFractions,
} from "../../../engine/arithmetic/fractionArithmetic.js";
import { fraction, ZERO } from "../../../engine/arithmetic/fractionOf.js";
import { snapshot } from "./columnValues.js";

const NONE = constantColumn(ZERO);

describe("a floor and a cap of 10 percent around the old amounts, worked out by hand", () => {
  // Old 120, 180 and 300, so floors 108, 162 and 270 (540 in all) and caps 132, 198 and 330 (660 in all).
  const fresh = wholeColumn([100, 200, 300]);
  const low = wholeColumn([108, 162, 270]);
  const high = wholeColumn([132, 198, 330]);

  test("the factor makes the held amounts meet the total", () => {
    // At 1 they are 108 + 198 + 300 = 606. Below 0.99 the second is free too: 108 + 500 λ = 600 gives λ = 492/500.
    const solved = { ok: true, factor: fraction(492, 500) };
    expect(bandFactor(fraction(600), NONE, fresh, low, high)).toEqual(solved);
    expect(bandFactorExactly(fraction(600), NONE, fresh, low, high)).toEqual(solved);
  });

  test("a total outside the floors and caps says what is missing", () => {
    expect(bandFactor(fraction(700), NONE, fresh, low, high)).toEqual({ ok: false, missing: fraction(40) });
    expect(bandFactor(fraction(500), NONE, fresh, low, high)).toEqual({ ok: false, missing: fraction(-40) });
  });

  test("the sum of the floors is met at 0, the sum of the caps where the last cap is met", () => {
    expect(bandFactor(fraction(540), NONE, fresh, low, high)).toEqual({ ok: true, factor: ZERO });
    // Caps are met at 1.32, 0.99 and 1.1.
    expect(bandFactor(fraction(660), NONE, fresh, low, high)).toEqual({ ok: true, factor: fraction(132, 100) });
  });
});

test("gains are scaled to what there is", () => {
  // Old 100 and 200, gains 50 and 0; 320 in all: 300 + 50 λ = 320 gives 2/5.
  const old = wholeColumn([100, 200]);
  const solved = bandFactor(fraction(320), old, wholeColumn([50, 0]), old, wholeColumn([150, 200]));
  expect(solved).toEqual({ ok: true, factor: fraction(2, 5) });
});

test("the smallest of many factors is given", () => {
  // The first rises from 0 to its cap of 10 at λ = 1; the second leaves its floor of 40 at λ = 4. Between them all is 50.
  const solved = bandFactor(
    fraction(50),
    NONE,
    constantColumn(fraction(10)),
    wholeColumn([0, 40]),
    wholeColumn([10, 50]),
  );
  expect(solved).toEqual({ ok: true, factor: fraction(1) });
});

describe("amounts that fall as the factor rises", () => {
  // λ up to 5, and −3 λ down to −6: the sum falls to −4 at λ = 2 and rises again to −1 at λ = 5.
  const limits = [wholeColumn([1, -3]), wholeColumn([0, -6]), wholeColumn([5, 0])] as const;

  test("the first factor that meets the total is given", () => {
    expect(bandFactor(fraction(-3), NONE, ...limits)).toEqual({ ok: true, factor: fraction(3, 2) });
    expect(bandFactor(fraction(-4), NONE, ...limits)).toEqual({ ok: true, factor: fraction(2) });
  });

  test("what is missing is counted from the nearest total", () => {
    expect(bandFactor(fraction(1), NONE, ...limits)).toEqual({ ok: false, missing: fraction(1) });
    expect(bandFactor(fraction(-5), NONE, ...limits)).toEqual({ ok: false, missing: fraction(-1) });
  });
});

test("amounts that nothing moves are what they are", () => {
  const solved = bandFactor(fraction(7), wholeColumn([3, 9]), NONE, wholeColumn([0, 0]), wholeColumn([5, 5]));
  expect(solved).toEqual({ ok: false, missing: fraction(-1) });
});

test("a floor above its cap is our fault", () => {
  const solve = (): unknown =>
    bandFactor(fraction(5), NONE, wholeColumn([1, 1]), wholeColumn([0, 3]), wholeColumn([9, 2]));
  expect(solve).toThrow("element 1");
});

interface Band {
  readonly base: readonly Fraction[];
  readonly slope: readonly Fraction[];
  readonly low: readonly Fraction[];
  readonly high: readonly Fraction[];
}

const columnsOf = ({ base, slope, low, high }: Band) =>
  [columnOf(base), columnOf(slope), columnOf(low), columnOf(high)] as const;

/** Amounts in few round sizes, so that many meet their limits at one factor; or any, with a denominator. */
const roundSize = fc.integer({ min: 0, max: 6 }).map((n) => n * 500);
const anySize = fc.integer({ min: 0, max: 90_000_000 });
const bandOf = (size: fc.Arbitrary<number>, leastSlope: -1 | 1): fc.Arbitrary<Band> =>
  fc
    .array(fc.tuple(size, size, size, size, fc.constantFrom(leastSlope, 1)), { minLength: 1, maxLength: 8 })
    .map((rows) => ({
      base: rows.map(([base]) => fraction(base, 2)),
      slope: rows.map(([, slope, , , direction]) => fraction(slope * direction, 3)),
      low: rows.map(([, , one, other]) => fraction(Math.min(one, other))),
      high: rows.map(([, , one, other]) => fraction(Math.max(one, other))),
    }));
const bands = fc.oneof(bandOf(roundSize, 1), bandOf(anySize, 1), bandOf(roundSize, -1));

function clampedSum({ base, slope, low, high }: Band, factor: Fraction): Fraction {
  return base.reduce((sum, start, i) => {
    const free = addFractions(start, multiplyFractions(slope[i] ?? ZERO, factor));
    const [least, most] = [low[i] ?? ZERO, high[i] ?? ZERO];
    const held = compareFractions(free, least) < 0 ? least : compareFractions(free, most) > 0 ? most : free;
    return addFractions(sum, held);
  }, ZERO);
}

function bendsOf({ base, slope, low, high }: Band): Fraction[] {
  const meets = (limits: readonly Fraction[]): Fraction[] =>
    base.flatMap((start, i) => {
      const rise = slope[i] ?? ZERO;
      return isZero(rise) ? [] : [divideFractions(subtractFractions(limits[i] ?? ZERO, start), rise)];
    });
  return [ZERO, ...meets(low), ...meets(high)].filter((bend) => bend.numerator >= 0n);
}

/** A total that is met somewhere: at any factor, or right at a bend. */
const reachable = bands.chain((band) => {
  const factor = fc.oneof(
    fc.constantFrom(...bendsOf(band)),
    fc.tuple(fc.nat({ max: 300 }), fc.integer({ min: 1, max: 100 })).map(([above, below]) => fraction(above, below)),
  );
  return fc.tuple(fc.constant(band), factor);
});

test("the factor meets the total, nothing smaller does, and float64 and bigint agree", () => {
  fc.assert(
    fc.property(reachable, ([band, at]) => {
      const total = clampedSum(band, at);
      const columns = columnsOf(band);
      const before = columns.map(snapshot);
      const solved = bandFactor(total, ...columns);
      expect(solved).toEqual(bandFactorExactly(total, ...columns));
      expect(columns).toEqual(before);
      if (!solved.ok) throw new Error("A total that is met has a factor");
      expect(clampedSum(band, solved.factor)).toEqual(total);
      const smaller = bendsOf(band).filter((bend) => compareFractions(bend, solved.factor) < 0);
      const sides = smaller.map((bend) => compareFractions(clampedSum(band, bend), total));
      expect(new Set(sides).size).toBeLessThanOrEqual(1);
      expect(sides).not.toContain(0);
    }),
    { numRuns: 1000 },
  );
});

test("any total gives the same answer in float64 and in bigint, and what is missing leads to a total that is met", () => {
  fc.assert(
    fc.property(bands, fc.integer({ min: -1000, max: 400_000_000 }), (band, wanted) => {
      const total = fraction(wanted, 4);
      const columns = columnsOf(band);
      const solved = bandFactor(total, ...columns);
      const [base, slope, low, high] = columns;
      expect(bandFactor(total, asBig(base), asBig(slope), asBig(low), asBig(high))).toEqual(solved);
      if (solved.ok) return;
      expect(bandFactor(subtractFractions(total, solved.missing), ...columns).ok).toBe(true);
      const gaps = bendsOf(band).map((bend) => subtractFractions(total, clampedSum(band, bend)));
      const size = (x: Fraction): Fraction => fraction(x.numerator < 0n ? -x.numerator : x.numerator, x.denominator);
      expect(gaps.every((gap) => compareFractions(size(gap), size(solved.missing)) >= 0)).toBe(true);
    }),
    { numRuns: 500 },
  );
});
