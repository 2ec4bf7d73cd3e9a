import type { Allocation, Issue } from "../../engine/index.js";
import type { ComparedEquity } from "../statistics/comparedEquity.js";
import type { Results } from "./results.js";

/** The results of several scenarios held against the same one, in one or more years. */
export function sideBySideResults(equity: ComparedEquity, issues: readonly Issue[]): Results {
  const { years } = equity.comparison;
  const all = years.flatMap(({ before, sides }) => [before, ...sides.map(({ allocation }) => allocation)]);
  const allocations = all.filter((one, index) => all.findIndex((other) => keyOf(other) === keyOf(one)) === index);
  const consequences = years.flatMap(({ sides }) => sides.map(({ consequence }) => consequence));
  return { allocations, consequences, explanations: [], comparisons: [equity], issues };
}

const keyOf = ({ scenario, year }: Allocation): string => JSON.stringify([scenario, year]);
