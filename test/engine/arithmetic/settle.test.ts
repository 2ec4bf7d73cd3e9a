import fc from "fast-check";
import { asBig } from "../../../engine/arithmetic/asBig.js";
import type { Column } from "../../../engine/arithmetic/column.js";
import { wholeColumn } from "../../../engine/arithmetic/columnOf.js";
import { safeColumn, tightened } from "../../../engine/arithmetic/safeColumn.js";
import { settle } from "../../../engine/arithmetic/settle.js";
import { ratioColumnOf, safeColumnOf } from "./arbitraryColumns.js";
import { valuesOf } from "./columnValues.js";

test("a big column that fits becomes safe", () => {
  expect(settle({ kind: "big", numerators: [3n, -4n], denominator: 12n })).toEqual({
    kind: "safe",
    numerators: Float64Array.of(3, -4),
    denominator: 12,
    bound: 4,
  });
});

test("a big column fits when what its numbers share is divided out", () => {
  // 2^60 / 2^58 = 4 and 3 × 2^58 / 2^58 = 3.
  const settled = settle({ kind: "big", numerators: [2n ** 60n, 3n * 2n ** 58n], denominator: 2n ** 58n });
  expect(settled.kind).toBe("safe");
  expect(valuesOf(settled)).toEqual(["4", "3"]);
});

test("a big column that does not fit stays big", () => {
  expect(settle({ kind: "big", numerators: [2n ** 60n, 1n], denominator: 1n }).kind).toBe("big");
});

test("a ratio with equal denominators becomes a column over one denominator, any other stays a ratio", () => {
  const settled = settle({ kind: "ratio", numerators: [1n, 2n], denominators: [3n, 3n] });
  expect(settled).toEqual({ kind: "safe", numerators: Float64Array.of(1, 2), denominator: 3, bound: 2 });
  expect(settle({ kind: "ratio", numerators: [1n, 2n], denominators: [3n, 4n] }).kind).toBe("ratio");
  expect(settle({ kind: "ratio", numerators: [], denominators: [] }).kind).toBe("safe");
});

test("a safe column is settled already", () => {
  const column = wholeColumn([1, 2]);
  expect(settle(column)).toBe(column);
});

test("settling and writing out in bigint keep every value", () => {
  fc.assert(
    fc.property(fc.oneof<fc.Arbitrary<Column>[]>(safeColumnOf(4), ratioColumnOf(4)), (column) => {
      const values = valuesOf(column);
      expect(valuesOf(settle(column))).toEqual(values);
      expect(valuesOf(asBig(column))).toEqual(values);
      expect(valuesOf(settle(asBig(column)))).toEqual(values);
    }),
  );
});

test("tightening keeps every value and finds the smallest bound and denominator", () => {
  // 6/12 and 9/12 are 2/4 and 3/4.
  expect(tightened(safeColumn(Float64Array.of(6, 9), 12, 1000))).toEqual(safeColumn(Float64Array.of(2, 3), 4, 3));
  fc.assert(
    fc.property(safeColumnOf(4), (column) => {
      expect(valuesOf(tightened(column))).toEqual(valuesOf(column));
    }),
  );
});

test("a safe column beyond 2^53 cannot be made", () => {
  const one = Float64Array.of(1);
  expect(() => safeColumn(one, 1, 2 ** 53)).toThrow("beyond 2^53");
  expect(() => safeColumn(one, 1, NaN)).toThrow("beyond 2^53");
  for (const denominator of [0, -1, 0.5, 2 ** 53]) expect(() => safeColumn(one, denominator, 1)).toThrow("denominator");
});
