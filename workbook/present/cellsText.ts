import type { CellAddress } from "../../engine/index.js";
import { cellName } from "../read/cellName.js";

const PLAIN_SHEET_NAME = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
const MOST_AREAS = 4;
const LETTERS = 26;
const BEFORE_A = 64;

interface Area {
  readonly sheet: string;
  readonly row: number;
  readonly from: number;
  readonly to: number;
  readonly lastRow: number;
}

/** "Elevtal!D14", the sheet in quotes where its name has blanks or signs. */
export const cellText = ({ sheet, cell }: CellAddress): string => `${sheetText(sheet)}!${cell}`;

/**
 * Many cells as few areas, the sheet named once: "Elevtal!G2:I3, G7, Klasselofter!F2". Of more areas on one sheet than a
 * sentence can carry, the last are counted by `more`.
 */
export function cellsText(cells: readonly CellAddress[], more: (count: string) => string): string {
  const sheets = [...new Set(cells.map(({ sheet }) => sheet))];
  return sheets.map((sheet) => `${sheetText(sheet)}!${listed(areasOf(cells, sheet).map(areaText), more)}`).join(", ");
}

function listed(areas: readonly string[], more: (count: string) => string): string {
  const shown = areas.slice(0, MOST_AREAS).join(", ");
  return areas.length > MOST_AREAS ? `${shown} ${more(String(areas.length - MOST_AREAS))}` : shown;
}

const sheetText = (sheet: string): string =>
  PLAIN_SHEET_NAME.test(sheet) ? sheet : `'${sheet.replaceAll("'", "''")}'`;

/** Runs of neighbours in a row, and rows of equal runs below each other as one area. */
function areasOf(cells: readonly CellAddress[], sheet: string): readonly Area[] {
  const places = cells.filter((cell) => cell.sheet === sheet).map(({ cell }) => placeOf(cell));
  const sorted = [...places].sort((left, right) => left.row - right.row || left.column - right.column);
  const runs: Area[] = [];
  for (const { row, column } of sorted) {
    const last = runs.at(-1);
    if (last?.row === row && column <= last.to + 1) runs[runs.length - 1] = { ...last, to: Math.max(last.to, column) };
    else runs.push({ sheet, row, lastRow: row, from: column, to: column });
  }
  return runs.reduce(stack, []);
}

function stack(areas: readonly Area[], next: Area): readonly Area[] {
  const above = areas.findIndex(
    ({ from, to, lastRow }) => from === next.from && to === next.to && lastRow === next.row - 1,
  );
  if (above < 0) return [...areas, next];
  return areas.map((area, index) => (index === above ? { ...area, lastRow: next.row } : area));
}

function areaText({ from, to, row, lastRow }: Area): string {
  const first = cellName(from, row);
  return from === to && row === lastRow ? first : `${first}:${cellName(to, lastRow)}`;
}

function placeOf(cell: string): { readonly row: number; readonly column: number } {
  const [, letters = "", digits = ""] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
  if (letters === "") throw new Error(`"${cell}" is not a cell: a fault in the reader`);
  const column = [...letters].reduce((sum, letter) => sum * LETTERS + letter.charCodeAt(0) - BEFORE_A, 0);
  return { row: Number(digits), column };
}
