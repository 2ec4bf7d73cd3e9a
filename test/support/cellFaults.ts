import type { ExplainedPart, ModelInput, Operand } from "../../engine/index.js";
import type { CellAddress, Located } from "../../engine/domain/cell.js";
import type { Fraction } from "../../engine/index.js";
import { fromFraction, isSame, NOTHING, rational, SINGLE, sum, times, type Rational } from "../reference/rational.js";
import { show } from "./runTown.js";

/** What every cell of the workbook that holds a number holds. */
export type Cells = ReadonlyMap<string, Rational>;

const placeOf = ({ sheet, cell }: CellAddress): string => `${sheet}!${cell}`;

export function cellsOf(input: ModelInput): Cells {
  const cells = new Map<string, Rational>();
  const visit = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    if (isLocated(value))
      cells.set(placeOf(value.at), typeof value.value === "number" ? rational(value.value) : fromFraction(value.value));
    for (const inner of value instanceof Map ? value.values() : Object.values(value)) visit(inner);
  };
  visit(input);
  return cells;
}

const isLocated = (value: object): value is Located<number | Fraction> =>
  "at" in value &&
  "value" in value &&
  (typeof value.value === "number" ||
    (typeof value.value === "object" && value.value !== null && "numerator" in value.value));

/** Every number of an explanation that points at cells and is not what stands in them. */
export const cellFaults = ({ lines }: ExplainedPart, cells: Cells): readonly string[] =>
  lines.flatMap(({ name, entries }) =>
    entries.flatMap(({ operands }) => operands.flatMap((operand) => operandFaults(name, operand, cells))),
  );

/** Counts are added up, index steps multiplied, percents are hundredths; without a cell it is 0 or 1, which change nothing. */
function operandFaults(line: string, { name, value, source }: Operand, cells: Cells): readonly string[] {
  if (source.kind !== "cells") return [];
  const written = source.at.map((at) => cells.get(placeOf(at)));
  const numbers = written.filter((one) => one !== undefined);
  const wanted = fromFraction(value);
  const possible = name.endsWith(".index")
    ? [numbers.reduce(times, SINGLE)]
    : [sum(numbers), times(sum(numbers), rational(1, 100)), ...(written.length === 0 ? [NOTHING, SINGLE] : [])];
  const isRight = numbers.length === written.length && possible.some((one) => isSame(one, wanted));
  return isRight ? [] : [`${line} says ${name} ${show(value)}, in ${source.at.map(placeOf).join(" ") || "no cell"}`];
}
