import type { Column } from "./column.js";
import { commonLength, fractionAt, lengthOf } from "./columnElement.js";
import { boundOfEither, commonScale, type CommonScale } from "./commonScale.js";
import { overCommonDenominator } from "./exactColumns.js";
import { compareFractions } from "./fractionArithmetic.js";

export type Relation = "<" | "<=" | "=";

/** 1 where the relation holds and 0 where it does not, element by element. A length of 1 meets every length. */
export function compareColumns(a: Column, relation: Relation, b: Column): Uint8Array {
  const length = commonLength(lengthOf(a), lengthOf(b));
  const scale = a.kind === "safe" && b.kind === "safe" ? commonScale(a, b, boundOfEither) : null;
  if (scale) return compareSafely(scale, relation, length);
  const order = orderOf(a, b);
  return Uint8Array.from({ length }, (_, i) => holds(order(i), relation, 0));
}

/** Numbers and not branches: on unsorted columns the processor guesses branches wrong. */
function holds(x: number, relation: Relation, y: number): number {
  if (relation === "=") return Number(x === y);
  return relation === "<" ? Number(x < y) : Number(x <= y);
}

function compareSafely({ a, b, factorA, factorB }: CommonScale, relation: Relation, length: number): Uint8Array {
  const left = a.numerators;
  const right = b.numerators;
  const mask = new Uint8Array(length);
  const stepLeft = left.length === 1 ? 0 : 1;
  const stepRight = right.length === 1 ? 0 : 1;
  for (let i = 0; i < length; i++) {
    mask[i] = holds((left[i * stepLeft] as number) * factorA, relation, (right[i * stepRight] as number) * factorB);
  }
  return mask;
}

function orderOf(a: Column, b: Column): (index: number) => -1 | 0 | 1 {
  if (a.kind === "ratio" || b.kind === "ratio") return (i) => compareFractions(fractionAt(a, i), fractionAt(b, i));
  const { left, right } = overCommonDenominator(a, b);
  const stepLeft = left.length === 1 ? 0 : 1;
  const stepRight = right.length === 1 ? 0 : 1;
  return (i) => {
    const x = left[i * stepLeft] as bigint;
    const y = right[i * stepRight] as bigint;
    return x < y ? -1 : x === y ? 0 : 1;
  };
}
