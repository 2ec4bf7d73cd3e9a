import fc from "fast-check";
import { fraction } from "../../../engine/index.js";
import type { LinearProblem } from "../../../engine/index.js";
import type { LossLine } from "../../../engine/solve/lossLine.js";
import { sharesProblem, weightsProblem } from "../../../engine/solve/lossProblems.js";
import { linearSolver } from "../../../workbook/solver/linearSolver.js";
import { highsSolver } from "../../support/highsSolver.js";

const line = (start: number, ...slopes: readonly number[]): LossLine => ({
  start: fraction(start),
  slopes: slopes.map((slope) => fraction(slope)),
});

test("the shares that make the largest loss smallest, worked out by hand", async () => {
  // 10 - 20x and -2 + 4x meet where x = 1/2: both lose 0 there.
  const [share = NaN] = (await linearSolver(sharesProblem([line(10, -20), line(-2, 4)]))) ?? [];
  expect(share).toBeCloseTo(0.5, 10);
});

test("the weights on its other side", async () => {
  const weights = await linearSolver(weightsProblem([line(10, -20), line(-2, 4)]));
  expect(weights?.[0]).toBeCloseTo(1 / 6, 10);
  expect(weights?.[1]).toBeCloseTo(5 / 6, 10);
});

test("a problem that nothing solves has no solution", async () => {
  // x at least 2 and at most 1.
  const rows = [
    { coefficients: [-1], most: -2 },
    { coefficients: [1], most: 1 },
  ];
  expect(await linearSolver({ minimise: [1], rows })).toBeNull();
});

test("HiGHS finds the same smallest loss", async () => {
  const kroner = fc.integer({ min: -3_000_000_000, max: 3_000_000_000 });
  const towns = fc.sample(fc.array(fc.tuple(kroner, kroner, kroner), { minLength: 1, maxLength: 12 }), {
    seed: 20261122,
    numRuns: 30,
  });
  const value = ({ minimise }: LinearProblem, found: readonly number[] | null): number =>
    minimise.reduce((sum, cost, place) => sum + cost * (found?.[place] ?? NaN), 0);
  for (const town of towns) {
    const lines = town.map(([start, first, second]) => line(start, first, second));
    for (const problem of [sharesProblem(lines), weightsProblem(lines)]) {
      // Both work in floats, with losses of the size of 1.
      expect(value(problem, await linearSolver(problem))).toBeCloseTo(value(problem, await highsSolver(problem)), 6);
    }
  }
});
