import fc from "fast-check";
import { differenceOfProducts, errorOfProduct } from "../../../engine/arithmetic/exactRemainder.js";
import { lastServed } from "../../../engine/arithmetic/lastServed.js";

test("the error of a product is what the double leaves out", () => {
  // (2^53 − 1)² = 2^106 − 2^54 + 1: the nearest double is 2^106 − 2^54, and 1 is left out.
  const largest = 2 ** 53 - 1;
  expect(errorOfProduct(largest, largest, largest * largest)).toBe(1);
  fc.assert(
    fc.property(fc.maxSafeInteger(), fc.maxSafeInteger(), (a, b) => {
      const product = a * b;
      expect(BigInt(product) + BigInt(errorOfProduct(a, b, product))).toBe(BigInt(a) * BigInt(b));
    }),
    { numRuns: 2000 },
  );
});

test("the remainder of a share is exact however large the products are", () => {
  const factor = fc.maxSafeNat();
  const divisor = fc.integer({ min: 1, max: 2 ** 50 });
  fc.assert(
    fc.property(factor, divisor, divisor, fc.integer({ min: -3, max: 3 }), (total, keySum, anyKey, offset) => {
      const key = Math.min(anyKey, keySum);
      const whole = Number((BigInt(total) * BigInt(key)) / BigInt(keySum)) + offset;
      fc.pre(whole >= 0 && whole <= Number.MAX_SAFE_INTEGER);
      const exact = BigInt(total) * BigInt(key) - BigInt(whole) * BigInt(keySum);
      expect(BigInt(differenceOfProducts(total, key, whole, keySum))).toBe(exact);
    }),
    { numRuns: 5000 },
  );
});

test("the last remainder served is found without sorting them all", () => {
  const keySums = fc.constantFrom(1, 2, 7, 4096, 4097, 53_940, 2 ** 50);
  const cases = keySums.chain((keySum) =>
    fc.tuple(fc.constant(keySum), fc.array(fc.integer({ min: 0, max: keySum - 1 }), { minLength: 1, maxLength: 60 })),
  );
  fc.assert(
    fc.property(cases, fc.nat(), ([keySum, remainders], seed) => {
      const place = (seed % remainders.length) + 1;
      const expected = remainders.slice().sort((a, b) => b - a)[place - 1];
      expect(lastServed(Float64Array.from(remainders), keySum, place)).toBe(expected);
    }),
    { numRuns: 2000 },
  );
});
