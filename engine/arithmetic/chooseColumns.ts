import type { Column, SafeColumn } from "./column.js";
import { commonLength, fractionAt, lengthOf } from "./columnElement.js";
import { boundOfEither, commonScale, type CommonScale } from "./commonScale.js";
import { overCommonDenominator, ratioOf } from "./exactColumns.js";
import { safeColumn } from "./safeColumn.js";

/** The element of a where the mask is 1, of b where it is 0; the mask holds nothing else. A length of 1 meets every length, in the mask too. */
export function chooseColumns(mask: Uint8Array, a: Column, b: Column): Column {
  const length = commonLength(mask.length, commonLength(lengthOf(a), lengthOf(b)));
  const scale = a.kind === "safe" && b.kind === "safe" ? commonScale(a, b, boundOfEither) : null;
  return scale ? chooseSafely(mask, scale, length) : chooseExactly(mask, a, b, length);
}

function chooseSafely(mask: Uint8Array, scale: CommonScale, length: number): SafeColumn {
  const { factorA, factorB, denominator, bound } = scale;
  const left = scale.a.numerators;
  const right = scale.b.numerators;
  const chosen = new Float64Array(length);
  const stepMask = mask.length === 1 ? 0 : 1;
  const stepLeft = left.length === 1 ? 0 : 1;
  const stepRight = right.length === 1 ? 0 : 1;
  // Products and not a branch: on unsorted masks the processor guesses branches wrong.
  for (let i = 0; i < length; i++) {
    const taken = mask[i * stepMask] as number;
    chosen[i] =
      (left[i * stepLeft] as number) * factorA * taken + (right[i * stepRight] as number) * factorB * (1 - taken);
  }
  return safeColumn(chosen, denominator, bound);
}

function chooseExactly(mask: Uint8Array, a: Column, b: Column, length: number): Column {
  const isLeft = (i: number): boolean => mask[mask.length === 1 ? 0 : i] === 1;
  if (a.kind === "ratio" || b.kind === "ratio") {
    return ratioOf(Array.from({ length }, (_, i) => fractionAt(isLeft(i) ? a : b, i)));
  }
  const { left, right, denominator } = overCommonDenominator(a, b);
  const stepLeft = left.length === 1 ? 0 : 1;
  const stepRight = right.length === 1 ? 0 : 1;
  const pick = (i: number): bigint => (isLeft(i) ? left[i * stepLeft] : right[i * stepRight]) as bigint;
  return { kind: "big", numerators: Array.from({ length }, (_, i) => pick(i)), denominator };
}
