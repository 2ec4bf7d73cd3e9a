import { cellName } from "../../../workbook/read/cellName.js";
import { bodyRows, layoutOf } from "../../../workbook/write/sheetLayout.js";
import { inputSheets } from "../excel/exampleSheets.js";

/** Elevtal of the first school in 2025/26: its third row; the counts begin in column G. */
const ROW = 2;
const COLUMN = 7;

/** A count of pupils in the example's sheet Elevtal, and what belongs there as a Dane types it. */
export function plantedCell(): { readonly sheet: string; readonly address: string; readonly mended: string } {
  const sheet = inputSheets().find(({ name }) => name === "Elevtal");
  const cell = sheet && bodyRows(sheet)[ROW]?.cells[COLUMN - 1];
  if (!sheet || !cell || !("decimal" in cell)) throw new Error("The example has no such count");
  return { sheet: sheet.name, address: cellName(COLUMN, layoutOf(sheet).firstBodyRow + ROW), mended: cell.decimal };
}
