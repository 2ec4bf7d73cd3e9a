import fc from "fast-check";
import { averageOverOrders, factorial } from "../../../engine/attribution/averageOverOrders.js";
import { wholeShares } from "../../../engine/attribution/wholeShares.js";

describe("Whole shares of a whole sum", () => {
  it.each([
    ["1/2 and 1/2: the first gets the unit", [1n, 1n], 2n, [1n, 0n]],
    ["1/3, 1/3 and 4/3: two units, to the remainders of 1/3 in turn", [1n, 1n, 4n], 3n, [1n, 0n, 1n]],
    ["2/3, 1/3 and 1: the largest remainder gets it", [2n, 1n, 3n], 3n, [1n, 0n, 1n]],
    ["5/2 and −1/2: down to 2 and −1, and the unit left to the first", [5n, -1n], 2n, [3n, -1n]],
    ["−1/2 and −1/2: the mirror image", [-1n, -1n], 2n, [-1n, 0n]],
    ["1/2 and −1/2", [1n, -1n], 2n, [1n, -1n]],
    ["−1/2 and 1/2: the mirror image", [-1n, 1n], 2n, [-1n, 1n]],
    ["whole already", [4n, -6n], 2n, [2n, -3n]],
  ] as const)("%s", (_, numerators, denominator, shares) => {
    expect(wholeShares([...numerators], denominator)).toEqual(shares);
  });

  it("add up, are less than a unit away, and are mirrored by the opposite sign", () => {
    const drawn = fc.array(fc.bigInt(-(10n ** 15n), 10n ** 15n), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(drawn, fc.bigInt(1n, 40320n), (numbers, denominator) => {
        const sum = numbers.reduce((total, number) => total + number, 0n);
        const numerators = [...numbers, -sum % denominator];
        const shares = wholeShares(numerators, denominator);
        const whole = numerators.reduce((total, number) => total + number, 0n) / denominator;
        expect(shares.reduce((total, share) => total + share, 0n)).toBe(whole);
        shares.forEach((share, index) => {
          const away = share * denominator - (numerators[index] ?? 0n);
          expect(away < denominator && -away < denominator).toBe(true);
        });
        expect(
          wholeShares(
            numerators.map((number) => -number),
            denominator,
          ),
        ).toEqual(shares.map((share) => -share));
      }),
    );
  });

  it("refuses fractions whose sum is not whole", () => {
    expect(() => wholeShares([1n], 2n)).toThrow();
  });
});

describe("The mean over all orders", () => {
  it("of three changes worked out by hand: two that double each other, and one by itself", () => {
    // What a school has with a, b and c made: a gives 4, b 2, both together 10 (4 more than apart); c always 1.
    const worth = (made: number): bigint => {
      const [a, b, c] = [made & 1, made & 2, made & 4].map((bit) => bit !== 0);
      return (a && b ? 10n : a ? 4n : b ? 2n : 0n) + (c ? 1n : 0n);
    };
    // a: first or after c it gives 4, after b 8. In half of the 6 orders b comes before a: (3 × 4 + 3 × 8) = 36.
    // b: 2 or 6: (3 × 2 + 3 × 6) = 24. c: 6 × 1 = 6. Together 66 = 6 × 11.
    expect(averageOverOrders(3, (made) => [worth(made)])).toEqual([[36n], [24n], [6n]]);
    expect(factorial(3)).toBe(6n);
  });

  it("of eight that do not touch each other is what each gives alone", () => {
    const outcome = (made: number): readonly bigint[] => [BigInt(made)];
    const averages = averageOverOrders(8, outcome);
    expect(averages.map(([sum]) => (sum ?? 0n) / factorial(8))).toEqual([1n, 2n, 4n, 8n, 16n, 32n, 64n, 128n]);
  });
});
