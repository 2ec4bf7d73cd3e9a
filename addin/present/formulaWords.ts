import {
  explainPart,
  type Allocation,
  type ExplainedLine,
  type Language,
  type PartAllocation,
} from "../../engine/index.js";
import { arithmeticText } from "../../workbook/present/arithmeticText.js";
import { labelLeaves } from "../../workbook/present/labelLeaves.js";

/** So many schools are tried to find one that every line of the part has a value for. */
const MOST_TRIED = 8;

export interface FormulaLine {
  readonly label: string;
  readonly words: string;
}

/** How a part is computed, line by line, with the names of its numbers: "Takst × elever". No cells, no values. */
export function formulaWords(
  { schools }: Allocation,
  part: PartAllocation,
  language: Language,
): readonly FormulaLine[] {
  const explained = schools.slice(0, MOST_TRIED).map((_, school) => explainPart(part, school).lines);
  const filled = (lines: readonly ExplainedLine[]): number => lines.filter(({ entries }) => entries.length > 0).length;
  const [lines = []] = [...explained].sort((left, right) => filled(right) - filled(left));
  return lines.map((line) => ({
    label: line.label[language],
    words: arithmeticText(line.expression, labelLeaves(withoutSources(line), language)).text,
  }));
}

/** The calendar is the one source that is never told. */
const withoutSources = (line: ExplainedLine): ExplainedLine => ({
  ...line,
  entries: line.entries.map((entry) => ({
    ...entry,
    operands: entry.operands.map((operand) => ({ ...operand, source: { kind: "calendar" } as const })),
  })),
});
