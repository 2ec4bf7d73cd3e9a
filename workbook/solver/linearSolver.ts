import type { LinearSolver } from "../../engine/index.js";

/** The problems are of the size of 1, in floats: below this a number is 0, and answers are rounded to it. */
const PRECISION = 1e-11;

/** Solves linear problems with YALPS (MIT), which is loaded when the first one is asked; decision 0017. */
export const linearSolver: LinearSolver = async ({ minimise, rows }) => {
  const { solve } = await import("yalps");
  const { status, variables } = solve(
    {
      direction: "minimize",
      objective: rows.length,
      constraints: rows.map(({ most }, row) => [row, { max: most }]),
      variables: minimise.map((cost, variable) => [
        variable,
        [[rows.length, cost], ...rows.map(({ coefficients }, row) => [row, coefficients[variable] ?? 0] as const)],
      ]),
    },
    { includeZeroVariables: true, precision: PRECISION },
  );
  return status === "optimal" ? variables.map(([, value]) => value) : null;
};
