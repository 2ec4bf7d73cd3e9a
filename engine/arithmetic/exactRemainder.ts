/** 2^27 + 1 cuts a double into two halves of at most 26 bits, whose products are exact (Veltkamp 1968, Dekker 1971). */
const SPLITTER = 134217729;

/** a × b minus the double nearest to it, for whole numbers below 2^53; exact. `product` is that double. */
export function errorOfProduct(a: number, b: number, product: number): number {
  const scaledA = SPLITTER * a;
  const highA = scaledA - (scaledA - a);
  const lowA = a - highA;
  const scaledB = SPLITTER * b;
  const highB = scaledB - (scaledB - b);
  const lowB = b - highB;
  return lowA * lowB - (product - highA * highB - lowA * highB - highA * lowB);
}

/**
 * a × b − c × d, exact for whole numbers below 2^53 as long as the result is below 2^52 and each product below 2^104:
 * the doubles nearest to the products differ by a whole number below 2^53, so do their errors, and so does the sum.
 */
export function differenceOfProducts(a: number, b: number, c: number, d: number): number {
  const left = a * b;
  const right = c * d;
  return left - right + (errorOfProduct(a, b, left) - errorOfProduct(c, d, right));
}
