import type { Language } from "../../../engine/index.js";
import { cellName } from "../../../workbook/read/cellName.js";
import { bodyRows, layoutOf } from "../../../workbook/write/sheetLayout.js";
import type { Sheet } from "../../../workbook/write/sheet.js";
import type { BookSheet } from "../book/browserBook.js";
import { drawTable } from "./drawTable.js";
import { showCell } from "./showCell.js";

/** A cell as the grid shows it. `typed` is what stands in the field when it is edited. */
export interface GridCell {
  readonly address: string;
  readonly shown: string;
  readonly typed: string;
  readonly look: "title" | "header" | "text" | "number" | "total";
  /** A body cell of an input table; `isText`: what is typed stays text. */
  readonly edit: { readonly isText: boolean } | null;
}

/** Row 0 is the sheet's first; in a row, cells by column from 1. A cell that is not there is blank. */
export interface Grid {
  readonly columns: number;
  readonly rows: readonly ReadonlyMap<number, GridCell>[];
}

/** Where cells are drawn, by column and row from 1. */
export type Draw = (column: number, row: number, cell: Omit<GridCell, "address">) => void;

/** What a sheet looks like: what it was described with, and over that what its input tables hold now. */
export function gridOf(sheet: BookSheet, language: Language): Grid {
  const rows: Map<number, GridCell>[] = [];
  let columns = 1;
  const draw: Draw = (column, row, cell) => {
    while (rows.length < row) rows.push(new Map());
    rows[row - 1]?.set(column, { address: cellName(column, row), ...cell });
    columns = Math.max(columns, column);
  };
  if (sheet.description) drawDescription(draw, sheet.description, language);
  const isDrawn = sheet.description !== null && sheet.kind !== "input";
  if (!isDrawn) for (const table of sheet.tables) drawTable(draw, table, sheet, language);
  return { columns, rows };
}

const fixed = (shown: string, look: GridCell["look"]): Omit<GridCell, "address"> => ({
  shown,
  typed: shown,
  look,
  edit: null,
});

function drawDescription(draw: Draw, sheet: Sheet, language: Language): void {
  const { headerRow, firstBodyRow, firstFootnoteRow } = layoutOf(sheet);
  if (sheet.title !== "") draw(1, 1, fixed(sheet.title, "title"));
  sheet.titleRows.forEach(({ label, value }, index) => {
    draw(1, index + 2, fixed(label, "text"));
    draw(2, index + 2, fixed(value, "text"));
  });
  if (headerRow > 0) sheet.columns.forEach(({ header }, index) => draw(index + 1, headerRow, fixed(header, "header")));
  bodyRows(sheet).forEach(({ kind, cells }, index) =>
    cells.forEach((cell, column) => {
      const shown = showCell(cell, sheet.columns[column]?.format ?? { kind: "general" }, language);
      if (shown === null) return;
      const look = kind === "plain" ? (shown.isNumber ? "number" : "text") : "total";
      draw(column + 1, firstBodyRow + index, fixed(shown.text, look));
    }),
  );
  sheet.footnotes.forEach((note, index) => draw(1, firstFootnoteRow + index, fixed(note, "text")));
}
