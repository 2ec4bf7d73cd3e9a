import { fractionAt, type PartAllocation } from "../../engine/index.js";
import { quantityJson } from "./decimal.js";

const SOLVED: readonly string[] = ["rate", "factor"];

/** Rates that are a result and not a parameter, by "part.line": the rate of a rest, the factor of a scaling. */
export function solvedRates(parts: readonly PartAllocation[]): Readonly<Record<string, string>> {
  const closing = parts.filter(({ mechanism }) => mechanism.family === "frame");
  return Object.fromEntries(closing.flatMap(ratesOf));
}

function ratesOf({ part, computation }: PartAllocation): readonly (readonly [string, string])[] {
  const lines = computation.lines.filter(({ name, space }) => space === "model" && SOLVED.includes(name));
  return lines.flatMap(({ name }) => {
    const column = computation.columns.get(name);
    return column ? [[`${part.name}.${name}`, quantityJson(fractionAt(column, 0))] as const] : [];
  });
}
