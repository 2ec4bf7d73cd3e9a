import load from "highs";
import type { LinearProblem, LinearSolver } from "../../engine/index.js";

let loaded: ReturnType<typeof load> | null = null;

/** A second opinion on linear problems: HiGHS, a large and well-tried solver. */
export const highsSolver: LinearSolver = async (problem) => {
  loaded ??= load();
  const solution = (await loaded).solve(lpText(problem));
  if (solution.Status !== "Optimal") return null;
  const columns: Readonly<Record<string, { readonly Primal?: number }>> = solution.Columns;
  return problem.minimise.map((_, variable) => columns[`x${variable}`]?.Primal ?? 0);
};

const DIGITS = 15;
const term = (value: number, variable: number): string =>
  `${value < 0 ? "-" : "+"} ${Math.abs(value).toFixed(DIGITS)} x${variable}`;

/** The problem as the text that HiGHS reads (CPLEX LP format), which takes no exponents. */
function lpText({ minimise, rows }: LinearProblem): string {
  const shown = rows.map(
    ({ coefficients, most }, row) => ` r${row}: ${coefficients.map(term).join(" ")} <= ${most.toFixed(DIGITS)}`,
  );
  return ["Minimize", ` obj: ${minimise.map(term).join(" ")}`, "Subject To", ...shown, "End", ""].join("\n");
}
