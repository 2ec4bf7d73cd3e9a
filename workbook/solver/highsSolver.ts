import type { LinearProblem, LinearSolver } from "../../engine/index.js";

/** Solves linear problems with HiGHS (MIT), which is loaded when the first one is asked; decision 0017. */
export const highsSolver: LinearSolver = async (problem) => {
  const { default: load } = await import("highs");
  const highs = await load();
  const solution = highs.solve(lpText(problem));
  if (solution.Status !== "Optimal") return null;
  const columns: Readonly<Record<string, { readonly Primal?: number }>> = solution.Columns;
  return Array.from({ length: problem.variables }, (_, index) => columns[nameOf(index, problem)]?.Primal ?? 0);
};

const nameOf = (index: number, { variables }: LinearProblem): string => (index === variables - 1 ? "t" : `x${index}`);

const DIGITS = 15;

/**
 * The problem as the text that HiGHS reads (CPLEX LP format), every row divided by the largest number in it all: the
 * format takes no exponents, and what is minimised is only a number of the same kind.
 */
function lpText(problem: LinearProblem): string {
  const { rows, variables } = problem;
  const sizes = rows.flatMap(({ coefficients, bound }) => [...coefficients.slice(0, -1), bound].map(Math.abs));
  const scale = sizes.reduce((most, size) => Math.max(most, size), 1);
  const text = (value: number): string => `${value < 0 ? "-" : "+"} ${(Math.abs(value) / scale).toFixed(DIGITS)}`;
  const shown = rows.map(({ coefficients, bound }, row) => {
    const terms = coefficients.slice(0, -1).map((value, index) => `${text(value)} ${nameOf(index, problem)}`);
    return ` r${row}: ${terms.join(" ")} - t <= ${text(bound)}`;
  });
  const shares = Array.from({ length: variables - 1 }, (_, index) => ` 0 <= ${nameOf(index, problem)} <= 1`);
  return ["Minimize", " obj: t", "Subject To", ...shown, "Bounds", ...shares, " t free", "End", ""].join("\n");
}
