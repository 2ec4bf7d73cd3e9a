import type { CellAddress } from "../../../engine/index.js";
import { cellText } from "../../../workbook/present/cellsText.js";
import type { Use } from "../../../workbook/present/use.js";
import { cellName } from "../../../workbook/read/cellName.js";
import type { CellPlace } from "../../app/workbookPort.js";

/** Neighbouring cells of one row, as a click goes to them: the first of them. */
export interface CellRun {
  readonly label: string;
  readonly place: CellPlace;
}

interface Run {
  readonly first: CellAddress;
  readonly column: number;
  readonly row: number;
  readonly length: number;
}

const LETTERS = 26;
const BEFORE_A = 64;

/** The cells a line rests on, in the order they are met; what is only cited has none. */
export function cellRuns(uses: readonly Use[]): readonly CellRun[] {
  const runs: Run[] = [];
  for (const use of uses) {
    if (use.kind !== "cell") continue;
    const { column, row } = placeOf(use.at.cell);
    const last = runs.at(-1);
    const isNext = last?.first.sheet === use.at.sheet && last.row === row && last.column + last.length === column;
    if (isNext) runs[runs.length - 1] = { ...last, length: last.length + 1 };
    else runs.push({ first: use.at, column, row, length: 1 });
  }
  return runs.map(({ first, column, row, length }) => ({
    label: length === 1 ? cellText(first) : `${cellText(first)}:${cellName(column + length - 1, row)}`,
    place: { sheet: first.sheet, address: first.cell },
  }));
}

function placeOf(cell: string): { readonly column: number; readonly row: number } {
  const [, letters = "", digits = ""] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
  if (letters === "") throw new Error(`"${cell}" is not a cell: a fault in the reader`);
  const column = [...letters].reduce((sum, letter) => sum * LETTERS + letter.charCodeAt(0) - BEFORE_A, 0);
  return { column, row: Number(digits) };
}
