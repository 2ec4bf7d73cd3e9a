import { fractionAt, type Fraction, type PartAllocation } from "../engine/index.js";
import type { Line } from "../engine/formula/line.js";

const SOLVED: readonly string[] = ["rate", "factor"];

/** A rate that is a result and not a parameter: the rate of a rest, the factor of a scaling. */
export interface SolvedLine {
  readonly part: string;
  readonly line: Line;
  readonly value: Fraction;
}

/** The solved rates of the parts that close a frame; the amounts are shared out, so these are for show. */
export function solvedLines(parts: readonly PartAllocation[]): readonly SolvedLine[] {
  const closing = parts.filter(({ mechanism }) => mechanism.family === "frame");
  return closing.flatMap(({ part, computation }) => {
    const lines = computation.lines.filter(({ name, space }) => space === "model" && SOLVED.includes(name));
    return lines.flatMap((line) => {
      const column = computation.columns.get(line.name);
      return column ? [{ part: part.name, line, value: fractionAt(column, 0) }] : [];
    });
  });
}
