import type { ExplainedEntry, ExplainedLine, Language, Operand } from "../../engine/index.js";
import type { ShownAs } from "./entryPlace.js";
import { phrasesOf } from "./phrasesOf.js";
import { amountText, unitText } from "./quantityText.js";
import { reasonsHere } from "./reasonsHere.js";

export interface LineTableColumn {
  readonly label: string;
  /** What the numbers are counted in; empty for texts and bare numbers. */
  readonly unit: string;
  readonly isNumber: boolean;
}

/** The values of a line that has several: one row per school year, or per group of pupils, as texts to be shown. */
export interface LineTable {
  readonly columns: readonly LineTableColumn[];
  readonly rows: readonly (readonly string[])[];
}

interface Described extends LineTableColumn {
  readonly cell: (entry: ExplainedEntry) => string;
}

/** School year, site, group and grades where they tell rows apart; every number used; the value; why a choice fell as it did. */
export function lineTable(line: ExplainedLine, { language, unitDecimals }: ShownAs): LineTable {
  const because: Described = {
    label: phrasesOf(language).headings.because,
    unit: "",
    isNumber: false,
    cell: (entry) => reasonsHere({ line, entry, language, unitDecimals }).join("; "),
  };
  const columns = [
    ...placeColumns(line, language),
    ...operandColumns(line, language),
    valueColumn(line, language),
    ...(line.entries.some((entry) => because.cell(entry) !== "") ? [because] : []),
  ];
  return {
    columns: columns.map(({ label, unit, isNumber }) => ({ label, unit, isNumber })),
    rows: line.entries.map((entry) => columns.map(({ cell }) => cell(entry))),
  };
}

function placeColumns({ entries }: ExplainedLine, language: Language): readonly Described[] {
  const { headings, grades } = phrasesOf(language);
  const text = (label: string, cell: Described["cell"]): Described => ({ label, unit: "", isNumber: false, cell });
  const columns = [
    text(headings.schoolYear, ({ schoolYear }) => schoolYear ?? ""),
    text(headings.site, ({ site }) => site ?? ""),
    text(headings.grades, ({ gradeFrom, gradeTo }) =>
      gradeFrom === null || gradeTo === null ? "" : grades(String(gradeFrom), String(gradeTo)),
    ),
  ];
  const groups = text(headings.group, ({ group }) => group ?? "");
  const isSeveral = new Set(entries.map(groups.cell)).size > 1;
  return [...columns, ...(isSeveral ? [groups] : [])].filter(({ cell }) => entries.some((entry) => cell(entry) !== ""));
}

/** A line that only adds up has its numbers in the table they come from; the sum itself is its value. */
function operandColumns({ entries, expression }: ExplainedLine, language: Language): readonly Described[] {
  if (expression.kind === "total") return [];
  const names = [...new Set(entries.flatMap(({ operands }) => operands.map(({ name }) => name)))];
  return names.flatMap((name): readonly Described[] => {
    const find = ({ operands }: ExplainedEntry): Operand | undefined =>
      operands.find((operand) => operand.name === name);
    const first = entries.map(find).find((operand) => operand !== undefined);
    if (!first) return [];
    const cell = (entry: ExplainedEntry): string => {
      const operand = find(entry);
      return operand ? amountText(operand.value, operand.unit, language) : "";
    };
    return [{ label: heading(first.label[language]), unit: unitText(first.unit, language), isNumber: true, cell }];
  });
}

function valueColumn({ label, unit }: ExplainedLine, language: Language): Described {
  const cell = ({ value }: ExplainedEntry): string => amountText(value, unit, language);
  return { label: heading(label[language]), unit: unitText(unit, language), isNumber: true, cell };
}

/** A label at the top of a column: without what stands in brackets, and with a capital letter. */
function heading(label: string): string {
  const [short = label] = label.split(" (");
  return short.slice(0, 1).toUpperCase() + short.slice(1);
}
