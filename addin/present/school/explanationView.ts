import { explainPart, type Allocation, type Language } from "../../../engine/index.js";
import { explanationWords, type LineWords } from "../../../workbook/present/explanationWords.js";
import type { LineTableColumn } from "../../../workbook/present/lineTable.js";
import { nameKey } from "../../../workbook/text/nameKey.js";
import { cellRuns, type CellRun } from "./cellRuns.js";

export interface LineColumn {
  readonly heading: string;
  readonly isNumber: boolean;
}

export interface LineRow {
  readonly cells: readonly string[];
  readonly from: readonly CellRun[];
}

/** A numbered line; one of several values has a table under its number instead of a value. */
export interface LineView {
  readonly no: number;
  readonly label: string;
  readonly value: string | null;
  readonly words: string;
  readonly from: readonly CellRun[];
  readonly table: { readonly columns: readonly LineColumn[]; readonly rows: readonly LineRow[] } | null;
}

/** Why a school gets what it gets from one part, down to the cells, in the words of the sheet Forklaring. */
export interface ExplanationView {
  readonly part: string;
  readonly mechanism: string;
  readonly amount: string;
  readonly lines: readonly LineView[];
}

/** Null where the result has no such school, or no active part of that name. */
export function explanationView(
  { schools, parts, settings: { unitDecimals } }: Allocation,
  schoolId: string,
  name: string,
  language: Language,
): ExplanationView | null {
  const place = schools.findIndex(({ school }) => school.id === schoolId);
  const part = parts.find((known) => nameKey(known.part.name) === nameKey(name));
  if (place < 0 || !part) return null;
  const words = explanationWords(explainPart(part, place), { language, unitDecimals });
  return {
    part: words.part,
    mechanism: words.mechanism,
    amount: words.shownAmount,
    lines: words.lines.map(lineView),
  };
}

function lineView({ no, label, shownValue, words, uses, table, rows }: LineWords): LineView {
  const line = { no, label, value: shownValue, words };
  if (!table) return { ...line, from: cellRuns(uses), table: null };
  return {
    ...line,
    from: [],
    table: {
      columns: table.columns.map(columnView),
      rows: table.rows.map((cells, index) => ({ cells, from: cellRuns(rows[index]?.uses ?? []) })),
    },
  };
}

/** The unit is told where the label does not. */
function columnView({ label, unit, isNumber }: LineTableColumn): LineColumn {
  const needsUnit = unit !== "" && !label.toLowerCase().includes(unit.toLowerCase());
  return { heading: needsUnit ? `${label}, ${unit}` : label, isNumber };
}
