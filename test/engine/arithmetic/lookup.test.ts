import fc from "fast-check";
import { asBig } from "../../../engine/arithmetic/asBig.js";
import type { Column } from "../../../engine/arithmetic/column.js";
import { fractionAt, lengthOf } from "../../../engine/arithmetic/columnElement.js";
import { columnOf, constantColumn, wholeColumn } from "../../../engine/arithmetic/columnOf.js";
import type { ColumnResult } from "../../../engine/arithmetic/columnResult.js";
import type { CurvePoint } from "../../../engine/arithmetic/curveSegments.js";
import type { Fraction } from "../../../engine/arithmetic/fraction.js";
import {
  addFractions,
  compareFractions,
  divideFractions,
  multiplyFractions,
  subtractFractions,
} from "../../../engine/arithmetic/fractionArithmetic.js";
import { fraction } from "../../../engine/arithmetic/fractionOf.js";
import { lookupLine } from "../../../engine/arithmetic/lookupLine.js";
import { lookupSteps } from "../../../engine/arithmetic/lookupSteps.js";
import { roundFraction } from "../../../engine/arithmetic/roundFraction.js";
import { denominator, ratioColumnOf, safeColumnOf, wholeNumber } from "./arbitraryColumns.js";
import { snapshot, valuesOf, written } from "./columnValues.js";

const point = (from: Fraction, value: Fraction): CurvePoint => ({ from, value });
const LEADERSHIP = [point(fraction(0), fraction(650_000)), point(fraction(300), fraction(1_300_000))];
const CURVE = [point(fraction(0), fraction(5, 10)), point(fraction(25), fraction(17, 10))];
const outcome = (result: ColumnResult): unknown => (result.ok ? valuesOf(result.column) : result);

describe("a staircase", () => {
  test("the 300th pupil takes the next step", () => {
    const keys = columnOf([fraction(0), fraction(299), fraction(2999, 10), fraction(300), fraction(5000)]);
    expect(outcome(lookupSteps(LEADERSHIP, keys))).toEqual(["650000", "650000", "650000", "1300000", "1300000"]);
  });

  test("a key below the first step is pointed at", () => {
    expect(lookupSteps(LEADERSHIP, wholeColumn([5, -1, -2]))).toEqual({ ok: false, index: 1 });
    expect(lookupSteps([], wholeColumn([5]))).toEqual({ ok: false, index: 0 });
    expect(outcome(lookupSteps([], wholeColumn([])))).toEqual([]);
  });

  test("one key for all gives one value for all", () => {
    expect(lookupSteps(LEADERSHIP, constantColumn(fraction(300)))).toEqual({
      ok: true,
      column: wholeColumn([1_300_000]),
    });
  });

  test("the order the points stand in is of no consequence, but two at one key are our fault", () => {
    expect(outcome(lookupSteps([...LEADERSHIP].reverse(), wholeColumn([299, 300])))).toEqual(["650000", "1300000"]);
    expect(() => lookupSteps([...LEADERSHIP, ...LEADERSHIP], wholeColumn([1]))).toThrow("same key");
  });
});

describe("a straight line", () => {
  test("lies between its points, and is constant above the last", () => {
    // From 0.5 at 0 to 1.7 at 25 it rises by 0.048: at 10 it is 0.98, at 7 it is 0.836.
    const keys = wholeColumn([0, 10, 7, 25, 30]);
    expect(outcome(lookupLine(CURVE, keys, 4))).toEqual(["1/2", "49/50", "209/250", "17/10", "17/10"]);
    expect(outcome(lookupLine(CURVE, keys, 2))).toEqual(["1/2", "49/50", "21/25", "17/10", "17/10"]);
  });

  test("is rounded half away from zero, below 0 as above it, and to thousands", () => {
    const falling = [point(fraction(0), fraction(0)), point(fraction(10), fraction(-5))];
    expect(outcome(lookupLine(falling, wholeColumn([1, 2, 3]), 0))).toEqual(["-1", "-1", "-2"]);
    const steep = [point(fraction(0), fraction(0)), point(fraction(10), fraction(25_000))];
    expect(outcome(lookupLine(steep, wholeColumn([1, 2, 3]), -3))).toEqual(["3000", "5000", "8000"]);
  });

  test("has no value below its first point", () => {
    expect(lookupLine(CURVE, wholeColumn([0, 25, -1]), 4)).toEqual({ ok: false, index: 2 });
  });
});

const byKey = (a: CurvePoint, b: CurvePoint): number => compareFractions(a.from, b.from);

function segmentOneByOne(
  points: readonly CurvePoint[],
  key: Fraction,
): [CurvePoint | undefined, CurvePoint | undefined] {
  const below = points.filter((one) => compareFractions(one.from, key) <= 0).sort(byKey);
  const above = points.filter((one) => compareFractions(one.from, key) > 0).sort(byKey);
  return [below.at(-1), above[0]];
}

function valueOnLine([start, end]: [CurvePoint, CurvePoint | undefined], key: Fraction): Fraction {
  if (!end) return start.value;
  const share = divideFractions(subtractFractions(key, start.from), subtractFractions(end.from, start.from));
  return addFractions(start.value, multiplyFractions(share, subtractFractions(end.value, start.value)));
}

function lookedUpOneByOne(
  points: readonly CurvePoint[],
  keys: Column,
  value: (stretch: [CurvePoint, CurvePoint | undefined], key: Fraction) => Fraction,
): unknown {
  const values: string[] = [];
  for (let index = 0; index < lengthOf(keys); index++) {
    const key = fractionAt(keys, index);
    const [start, end] = segmentOneByOne(points, key);
    if (!start) return { ok: false, index };
    values.push(written(value([start, end], key)));
  }
  return values;
}

const smallNumber = fc.integer({ min: -900, max: 900 });
const anyFraction = fc
  .tuple(fc.oneof(smallNumber, wholeNumber), denominator)
  .map(([above, below]) => fraction(above, below));
const smallFraction = fc.tuple(smallNumber, fc.constantFrom(1, 2, 10)).map(([above, below]) => fraction(above, below));
const curveOf = (numbers: fc.Arbitrary<Fraction>): fc.Arbitrary<CurvePoint[]> =>
  fc.uniqueArray(
    fc.tuple(numbers, numbers).map(([from, value]) => point(from, value)),
    {
      minLength: 1,
      maxLength: 5,
      selector: (one) => written(one.from),
    },
  );
/** A first point far below keeps most keys on the curve. */
const curves = fc.oneof(curveOf(anyFraction), curveOf(smallFraction)).map((points) => {
  const lowest = fraction(-(2n ** 60n));
  return [point(lowest, fraction(1)), ...points];
});
const smallKeys = fc.array(smallNumber, { minLength: 1, maxLength: 4 }).map((numbers) => wholeColumn(numbers));
const keyColumns = fc.oneof<fc.Arbitrary<Column>[]>(safeColumnOf(4), smallKeys, ratioColumnOf(4));
/** Values of whole hundred thousands of billions, which rounded to tens of billions are small numbers again. */
const hugeValues = curveOf(smallFraction).map((points) =>
  points.map((one) => point(one.from, multiplyFractions(one.value, fraction(10n ** 14n)))),
);
const decimalsKept = fc.oneof(fc.integer({ min: -3, max: 6 }), fc.integer({ min: -17, max: 17 }));
const allCurves = fc.oneof(curves, curveOf(smallFraction), hugeValues);

test("a staircase is the same in float64, in bigint, and key by key", () => {
  fc.assert(
    fc.property(allCurves, keyColumns, (points, keys) => {
      const before = snapshot(keys);
      const expected = lookedUpOneByOne(points, keys, ([start]) => start.value);
      expect(outcome(lookupSteps(points, keys))).toEqual(expected);
      expect(outcome(lookupSteps(points, asBig(keys)))).toEqual(expected);
      expect(keys).toEqual(before);
    }),
    { numRuns: 1000 },
  );
});

test("a straight line is the same in float64, in bigint, and key by key", () => {
  fc.assert(
    fc.property(allCurves, keyColumns, decimalsKept, (points, keys, decimals) => {
      const before = snapshot(keys);
      const expected = lookedUpOneByOne(points, keys, (stretch, key) =>
        roundFraction(valueOnLine(stretch, key), decimals, "half"),
      );
      expect(outcome(lookupLine(points, keys, decimals))).toEqual(expected);
      expect(outcome(lookupLine(points, asBig(keys), decimals))).toEqual(expected);
      expect(keys).toEqual(before);
    }),
    { numRuns: 1000 },
  );
});
