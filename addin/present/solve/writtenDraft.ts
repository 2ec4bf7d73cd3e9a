import {
  checkInput,
  compareFractions,
  fractionAt,
  hasErrors,
  runScenarios,
  type Allocation,
  type Answer,
  type Question,
} from "../../../engine/index.js";
import type { FormulaParser } from "../../../workbook/read/formulaParser.js";
import { parseModelInput } from "../../../workbook/read/parseModelInput.js";
import type { RawTable } from "../../../workbook/read/rawTable.js";
import { editableTable } from "../editableTable.js";
import type { SavedAnswer } from "./savedAnswer.js";

/** The tables of a workbook with a scenario more, which is not in the workbook itself. */
export interface WrittenDraft {
  readonly name: string;
  readonly tables: readonly RawTable[];
}

/** The tables as they would be with the rows in them, under some name; null where one of them is not there. */
export function writtenDraft(
  tables: readonly RawTable[],
  { scenario, changes }: SavedAnswer,
  name: string,
): WrittenDraft | null {
  const appended = [
    editableTable(tables, "scenarios")?.appended([{ ...scenario, name }]),
    editableTable(tables, "changes")?.appended(
      changes.map((row, index) => ({ ...row, scenario: name, number: index + 1 })),
    ),
  ];
  const [scenarios, rows] = appended;
  if (!scenarios || !rows) return null;
  const added = [scenarios, rows];
  return {
    name,
    tables: tables.map((table) => {
      const more = added.find((one) => one.table === table.name);
      return more ? { ...table, rows: [...table.rows, ...more.rows] } : table;
    }),
  };
}

/** Read and run as the workbook would be; a phase-in is run in its own first year, so there only that it can be. */
export function givesTheSame(
  { name, tables }: WrittenDraft,
  question: Question,
  { run }: Extract<Answer, { readonly found: true }>,
  parseFormula: FormulaParser,
): boolean {
  const read = parseModelInput(tables, { parseFormula });
  if (!read.ok || hasErrors(checkInput(read.value))) return false;
  const again = runScenarios(read.value, { names: [name], years: [question.year] });
  const [after] = again.ok ? again.value : [];
  return after !== undefined && (question.kind === "phaseIn" || isSame(after, run));
}

const isSame = (left: Allocation, right: Allocation): boolean =>
  left.schools.every(
    (_, place) => compareFractions(fractionAt(left.totals, place), fractionAt(right.totals, place)) === 0,
  );
