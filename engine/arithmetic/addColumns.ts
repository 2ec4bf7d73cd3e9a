import type { Column, SafeColumn } from "./column.js";
import { commonLength } from "./columnElement.js";
import { boundOfSum, commonScale, type CommonScale } from "./commonScale.js";
import { combineBig, combineRatio } from "./exactColumns.js";
import { addFractions, subtractFractions } from "./fractionArithmetic.js";
import { safeColumn } from "./safeColumn.js";

/** a + b, exact. A length of 1 meets every length. */
export function addColumns(a: Column, b: Column): Column {
  if (a.kind === "ratio" || b.kind === "ratio") return combineRatio(a, b, addFractions);
  const scale = a.kind === "safe" && b.kind === "safe" ? commonScale(a, b, boundOfSum) : null;
  return scale ? weightedSum(scale, scale.factorB) : combineBig(a, b, (left, right) => left + right);
}

/** a − b, exact. A length of 1 meets every length. */
export function subtractColumns(a: Column, b: Column): Column {
  if (a.kind === "ratio" || b.kind === "ratio") return combineRatio(a, b, subtractFractions);
  const scale = a.kind === "safe" && b.kind === "safe" ? commonScale(a, b, boundOfSum) : null;
  return scale ? weightedSum(scale, -scale.factorB) : combineBig(a, b, (left, right) => left - right);
}

function weightedSum(scale: CommonScale, factorB: number): SafeColumn {
  const { factorA } = scale;
  const left = scale.a.numerators;
  const right = scale.b.numerators;
  const sums = new Float64Array(commonLength(left.length, right.length));
  const stepLeft = left.length === 1 ? 0 : 1;
  const stepRight = right.length === 1 ? 0 : 1;
  for (let i = 0; i < sums.length; i++) {
    sums[i] = (left[i * stepLeft] as number) * factorA + (right[i * stepRight] as number) * factorB;
  }
  return safeColumn(sums, scale.denominator, scale.bound);
}
