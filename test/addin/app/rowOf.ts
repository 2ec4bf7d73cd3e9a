import type { CellPlace } from "../../../addin/app/workbookPort.js";
import type { BrowserWorkbook } from "../../../addin/browser/browserWorkbook.js";

/** Which row of the body of its table a cell stands in, from 0. */
export function rowOf(workbook: BrowserWorkbook, { sheet, address }: CellPlace): number {
  const table = workbook.book().sheets.find(({ name }) => name === sheet)?.tables[0];
  if (!table) throw new Error(`${sheet} has no table`);
  return Number(/\d+$/.exec(address)?.[0]) - table.firstRow - 1;
}
