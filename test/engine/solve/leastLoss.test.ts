import fc from "fast-check";
import { compareFractions, fraction } from "../../../engine/arithmetic/index.js";
import { leastLoss, lossAt, type LossLine } from "../../../engine/solve/lossLine.js";

const line = (start: number, ...slopes: readonly number[]): LossLine => ({
  start: fraction(start),
  slopes: slopes.map((slope) => fraction(slope)),
});

// School A loses 10 and is helped by the dial: 10 - 20x. School B gains 2 and pays for it: -2 + 4x.
const A = line(10, -20);
const B = line(-2, 4);

test("the right weights find the least largest loss exactly", () => {
  // 10 - 20x = -2 + 4x where x = 1/2, and both lose 0. Weights 1 : 5 take the slope away: (-20 + 5·4) / 6 = 0, and what is
  // left is (10 + 5·(-2)) / 6 = 0.
  expect(leastLoss([A, B], [1, 5])).toEqual(fraction(0));
});

test("other weights only find a smaller one, at the end of the range where it is smallest", () => {
  // Half and half: 4 - 8x, which is -4 at the upper end.
  expect(leastLoss([A, B], [0.5, 0.5])).toEqual(fraction(-4));
  // B alone: -2 + 4x, which is -2 at the lower end.
  expect(leastLoss([A, B], [0, 1])).toEqual(fraction(-2));
});

test("several dials each stand where they help most", () => {
  // One school, 5 - 3x + 2y: 2 where x = 1 and y = 0.
  expect(leastLoss([line(5, -3, 2)], [1])).toEqual(fraction(2));
});

test("weights need not add up to 1, and a negative one counts as none", () => {
  expect(leastLoss([A, B], [0.25, 1.25])).toEqual(fraction(0));
  expect(leastLoss([A, B], [-3, 1])).toEqual(fraction(-2));
});

test("no weights, no bound", () => {
  expect(leastLoss([A, B], [0, 0])).toBeNull();
  expect(leastLoss([], [])).toBeNull();
});

test("no values come below it, whatever the weights", () => {
  const whole = fc.integer({ min: -1000, max: 1000 });
  const share = fc.integer({ min: 0, max: 12 });
  const weight = fc.double({ min: -1, max: 3, noNaN: true });
  const school = fc.tuple(whole, whole, whole, weight);
  fc.assert(
    fc.property(fc.array(school, { minLength: 1, maxLength: 6 }), share, share, (schools, x, y) => {
      const lines = schools.map(([start, first, second]) => line(start, first, second));
      const least = leastLoss(
        lines,
        schools.map((school) => school[3]),
      );
      const losses = lines.map((each) => lossAt(each, [fraction(x, 12), fraction(y, 12)]));
      expect(least === null || losses.some((loss) => compareFractions(loss, least) >= 0)).toBe(true);
    }),
    { seed: 20261122, numRuns: 500 },
  );
});
