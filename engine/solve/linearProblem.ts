/** Minimise the last variable; each row is coefficients · variables ≤ bound. All variables but the last are in 0 to 1. */
export interface LinearProblem {
  readonly variables: number;
  readonly rows: readonly { readonly coefficients: readonly number[]; readonly bound: number }[];
}

/** Solves a linear problem; null where it has no solution. A library outside the engine does it. */
export type LinearSolver = (problem: LinearProblem) => Promise<readonly number[] | null>;
