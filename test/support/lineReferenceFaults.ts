import {
  addFractions,
  compareFractions,
  ZERO,
  type ExplainedEntry,
  type ExplainedLine,
  type ExplainedPart,
  type Fraction,
  type Operand,
} from "../../engine/index.js";
import { show } from "./runTown.js";

/** Every number of an explanation that names a line which does not stand before it, or shows another number there. */
export function lineReferenceFaults({ lines }: ExplainedPart): readonly string[] {
  return lines.flatMap((line, order) => [
    ...(line.no === order + 1 ? [] : [`line ${order + 1} has the number ${line.no}`]),
    ...line.entries.flatMap((entry) =>
      entry.operands.flatMap((operand) => referenceFaults(line, entry, operand, lines)),
    ),
  ]);
}

function referenceFaults(
  line: ExplainedLine,
  entry: ExplainedEntry,
  operand: Operand,
  lines: readonly ExplainedLine[],
): readonly string[] {
  const sum = operand.addends?.reduce(addFractions, ZERO);
  if (sum && compareFractions(sum, operand.value) !== 0) return [`${operand.name} is not the sum of its addends`];
  if (operand.source.kind !== "line") return [];
  const quoted = lines[operand.source.no - 1];
  if (!quoted || quoted.no >= line.no) return [`line ${line.no} quotes line ${operand.source.no}`];
  const values = quoted.entries.filter((one) => belongs(one, entry)).map(({ value }) => value);
  const isRight = operand.addends
    ? sameList(values, operand.addends)
    : values.length === 1 && sameList(values, [operand.value]);
  return isRight
    ? []
    : [`line ${line.no} quotes line ${quoted.no} as ${show(operand.value)}, there: ${values.map(show).join(" + ")}`];
}

const fits = (quoted: unknown, own: unknown): boolean => quoted === null || own === null || quoted === own;

/** Whether a value of the quoted line is about the same school year, site, group and grades, as far as both say. */
function belongs(quoted: ExplainedEntry, own: ExplainedEntry): boolean {
  return (
    fits(quoted.schoolYear, own.schoolYear) &&
    fits(quoted.site, own.site) &&
    fits(quoted.group, own.group) &&
    fits(quoted.gradeFrom, own.gradeFrom) &&
    fits(quoted.gradeTo, own.gradeTo)
  );
}

const sameList = (left: readonly Fraction[], right: readonly Fraction[]): boolean =>
  left.length === right.length && left.map(show).sort().join() === right.map(show).sort().join();
