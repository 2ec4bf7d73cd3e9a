/**
 * Minimise the sum of `minimise` times the variables, where no variable is below 0 and every row (its coefficients times
 * the variables) is at most its `most`. Rows are as long as there are variables.
 */
export interface LinearProblem {
  readonly minimise: readonly number[];
  readonly rows: readonly { readonly coefficients: readonly number[]; readonly most: number }[];
}

/** Gives the variables, or null where no solution was found. A library outside the engine does it. */
export type LinearSolver = (problem: LinearProblem) => Promise<readonly number[] | null>;
