import type { CellAddress } from "../domain/cell.js";

/**
 * The cell of a row where a blank stands, told from another row's cell in the same column: the letters of the one, the
 * number of the other. Blanks are not kept when a table is read, but an issue must still point at the cell to fill in.
 */
export function cellInColumn(row: CellAddress, sample: CellAddress | undefined): CellAddress {
  const letters = /^[A-Z]+/.exec(sample?.cell ?? "")?.[0];
  const number = /\d+$/.exec(row.cell)?.[0];
  return letters !== undefined && number !== undefined && sample?.sheet === row.sheet
    ? { sheet: row.sheet, cell: `${letters}${number}` }
    : row;
}
