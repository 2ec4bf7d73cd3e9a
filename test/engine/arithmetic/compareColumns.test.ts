import fc from "fast-check";
import { asBig } from "../../../engine/arithmetic/asBig.js";
import { chooseColumns } from "../../../engine/arithmetic/chooseColumns.js";
import type { Column } from "../../../engine/arithmetic/column.js";
import { commonLength, fractionAt, lengthOf } from "../../../engine/arithmetic/columnElement.js";
import { columnOf, constantColumn, wholeColumn } from "../../../engine/arithmetic/columnOf.js";
import { compareColumns, type Relation } from "../../../engine/arithmetic/compareColumns.js";
import { compareFractions } from "../../../engine/arithmetic/fractionArithmetic.js";
import { fraction } from "../../../engine/arithmetic/fractionOf.js";
import { ratioPair, safePair } from "./arbitraryColumns.js";
import { snapshot, valuesOf, written } from "./columnValues.js";

const RELATIONS: readonly Relation[] = ["<", "<=", "="];
const HOLDS = { "<": [-1], "<=": [-1, 0], "=": [0] } as const;

function comparedOneByOne(a: Column, relation: Relation, b: Column): number[] {
  const length = commonLength(lengthOf(a), lengthOf(b));
  const holding: readonly number[] = HOLDS[relation];
  return Array.from({ length }, (_, i) =>
    Number(holding.includes(compareFractions(fractionAt(a, i), fractionAt(b, i)))),
  );
}

test("2/3 lies below 0.67 and not below 2/3", () => {
  const quotients = columnOf([fraction(2, 3), fraction(67, 100), fraction(1)]);
  const limit = constantColumn(fraction(2, 3));
  expect([...compareColumns(quotients, "<", limit)]).toEqual([0, 0, 0]);
  expect([...compareColumns(quotients, "<=", limit)]).toEqual([1, 0, 0]);
  expect([...compareColumns(quotients, "=", limit)]).toEqual([1, 0, 0]);
  expect([...compareColumns(limit, "<", quotients)]).toEqual([0, 1, 1]);
});

test("comparing is the same in float64, in bigint, mixed, and fraction by fraction", () => {
  fc.assert(
    fc.property(safePair, fc.constantFrom(...RELATIONS), ([a, b], relation) => {
      const before = [snapshot(a), snapshot(b)];
      const expected = comparedOneByOne(a, relation, b);
      expect([...compareColumns(a, relation, b)]).toEqual(expected);
      expect([...compareColumns(asBig(a), relation, asBig(b))]).toEqual(expected);
      expect([...compareColumns(asBig(a), relation, b)]).toEqual(expected);
      expect([a, b]).toEqual(before);
    }),
    { numRuns: 500 },
  );
});

test("comparing is the same where an operand has a denominator per element", () => {
  fc.assert(
    fc.property(ratioPair, fc.constantFrom(...RELATIONS), ([a, b], relation) => {
      expect([...compareColumns(a, relation, b)]).toEqual(comparedOneByOne(a, relation, b));
      expect([...compareColumns(a, relation, a)]).toEqual(comparedOneByOne(a, relation, a));
    }),
  );
});

test("a mask chooses element by element", () => {
  const chosen = chooseColumns(Uint8Array.of(1, 0, 1), wholeColumn([10, 20, 30]), constantColumn(fraction(1, 2)));
  expect(valuesOf(chosen)).toEqual(["10", "1/2", "30"]);
});

test("a mask of length 1 chooses for all, and a mask may be longer than what it chooses from", () => {
  expect(valuesOf(chooseColumns(Uint8Array.of(0), wholeColumn([10, 20]), wholeColumn([1, 2])))).toEqual(["1", "2"]);
  const choices = [constantColumn(fraction(1)), constantColumn(fraction(2))] as const;
  expect(valuesOf(chooseColumns(Uint8Array.of(0, 1), ...choices))).toEqual(["2", "1"]);
  expect(() => chooseColumns(Uint8Array.of(0, 1, 1), wholeColumn([1, 2]), wholeColumn([1, 2]))).toThrow("do not meet");
});

test("choosing is the same in float64, in bigint, and with a denominator per element", () => {
  const masks = fc.array(fc.constantFrom(0, 1), { minLength: 5, maxLength: 5 }).map((bits) => Uint8Array.from(bits));
  fc.assert(
    fc.property(fc.oneof<fc.Arbitrary<[Column, Column]>[]>(safePair, ratioPair), masks, ([a, b], bits) => {
      const mask = bits.slice(0, commonLength(lengthOf(a), lengthOf(b)));
      const expected = Array.from(mask, (bit, i) => written(fractionAt(bit === 1 ? a : b, i)));
      expect(valuesOf(chooseColumns(mask, a, b))).toEqual(expected);
      if (a.kind === "safe") expect(valuesOf(chooseColumns(mask, asBig(a), asBig(b)))).toEqual(expected);
    }),
  );
});
