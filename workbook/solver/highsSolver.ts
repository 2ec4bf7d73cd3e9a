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

/** The problem as the text that HiGHS reads (CPLEX LP format). */
function lpText(problem: LinearProblem): string {
  const rows = problem.rows.map(({ coefficients, bound }, row) => {
    const terms = coefficients.map(
      (value, index) => `${value < 0 ? "-" : "+"} ${Math.abs(value)} ${nameOf(index, problem)}`,
    );
    return ` r${row}: ${terms.join(" ")} <= ${bound}`;
  });
  const shares = Array.from({ length: problem.variables - 1 }, (_, index) => ` 0 <= ${nameOf(index, problem)} <= 1`);
  return ["Minimize", " obj: t", "Subject To", ...rows, "Bounds", ...shares, " t free", "End", ""].join("\n");
}
