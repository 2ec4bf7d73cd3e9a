import type { RawValue } from "../../read/rawTable.js";
import { FileFault, damaged, fileIssue } from "../fileFault.js";
import { MAX_CELLS } from "../limits.js";
import type { CellPlace } from "./cellReference.js";
import { readCellValue, type CellContext } from "./cellValue.js";
import { scanCells, type WrittenCell } from "./scanCells.js";
import type { TableArea } from "./tableArea.js";

/** How many cells the tables of a file may still hold; counts down over all its sheets. */
export interface CellBudget {
  left: number;
}

/** Fills the areas of one sheet from its cells. Cells outside them cost no memory, wherever on the sheet they lie. */
export function fillAreas(
  xml: string,
  part: string,
  areas: readonly TableArea[],
  context: CellContext,
  budget: CellBudget,
): void {
  let rowAreas: readonly TableArea[] = [];
  let rowOfAreas = 0;
  let hit: readonly TableArea[] = [];
  scanCells(xml, part, {
    wants: (place) => {
      if (place.row !== rowOfAreas)
        rowAreas = areas.filter(({ area }) => area.top <= place.row && place.row <= area.bottom);
      rowOfAreas = place.row;
      hit = rowAreas.filter(({ area }) => area.left <= place.column && place.column <= area.right);
      return hit.length > 0;
    },
    take: (place, cell) => {
      const value = readCellValue(cell, context);
      if (value === undefined) return damaged(part, "cell", describe(place, cell));
      for (const area of hit) put(area, place, value, budget);
    },
  });
}

function put({ area, rows }: TableArea, place: CellPlace, value: RawValue, budget: CellBudget): void {
  let row = rows.get(place.row);
  if (row === undefined) {
    row = new Array<RawValue>(area.right - area.left + 1).fill(null);
    rows.set(place.row, row);
    budget.left -= row.length;
    if (budget.left < 0) throw new FileFault(fileIssue("fileTooLarge", String(MAX_CELLS), { what: "cells" }));
  }
  row[place.column - area.left] = value;
}

function describe(place: CellPlace, cell: WrittenCell): string {
  return `R${place.row}C${place.column}: ${cell.text ?? ""}`;
}
