import type { Column, SafeColumn } from "./column.js";
import { commonLength } from "./columnElement.js";
import { asBig } from "./asBig.js";
import { combineBig, combineRatio } from "./exactColumns.js";
import { multiplyFractions } from "./fractionArithmetic.js";
import { dividedBy, LARGEST, safeColumn, sharedDivisor, tightened } from "./safeColumn.js";

/** a × b, exact. A length of 1 meets every length. */
export function timesColumns(a: Column, b: Column): Column {
  if (a.kind === "ratio" || b.kind === "ratio") return combineRatio(a, b, multiplyFractions);
  const safe = a.kind === "safe" && b.kind === "safe" ? safeProduct(a, b) : null;
  return safe ?? bigProduct(a, b);
}

/** First as they are, then with what either shares with the other's denominator divided out; null when neither fits. */
function safeProduct(a: SafeColumn, b: SafeColumn): SafeColumn | null {
  if (fits(a, b)) return product(a, b);
  const left = tightened(a);
  const right = tightened(b);
  const fromLeft = sharedDivisor(left.numerators, right.denominator);
  const fromRight = sharedDivisor(right.numerators, left.denominator);
  const reducedLeft = dividedBy(left, fromLeft, left.denominator / fromRight);
  const reducedRight = dividedBy(right, fromRight, right.denominator / fromLeft);
  return fits(reducedLeft, reducedRight) ? product(reducedLeft, reducedRight) : null;
}

const fits = (a: SafeColumn, b: SafeColumn): boolean =>
  a.bound * b.bound <= LARGEST && a.denominator * b.denominator <= LARGEST;

function product(a: SafeColumn, b: SafeColumn): SafeColumn {
  const left = a.numerators;
  const right = b.numerators;
  const products = new Float64Array(commonLength(left.length, right.length));
  const stepLeft = left.length === 1 ? 0 : 1;
  const stepRight = right.length === 1 ? 0 : 1;
  // + 0 turns the −0 of 0 × −1 into 0.
  for (let i = 0; i < products.length; i++) {
    products[i] = (left[i * stepLeft] as number) * (right[i * stepRight] as number) + 0;
  }
  return safeColumn(products, a.denominator * b.denominator, a.bound * b.bound);
}

function bigProduct(a: Column, b: Column): Column {
  const left = asBig(a);
  const right = asBig(b);
  const overOne = { kind: "big", denominator: 1n } as const;
  const { numerators } = combineBig(
    { ...overOne, numerators: left.numerators },
    { ...overOne, numerators: right.numerators },
    (x, y) => x * y,
  );
  return { kind: "big", numerators, denominator: left.denominator * right.denominator };
}
