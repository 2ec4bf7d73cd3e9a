import { readAgain } from "../book/readBook.js";
import type { Pane } from "../pane.js";
import type { CellEdit, TableEdits } from "../workbookPort.js";

/** Edits cells of the input tables, all of them or none, and reads the workbook again. */
export const editCells = (pane: Pane, cells: readonly CellEdit[]): Promise<void> =>
  editTables(pane, { cells, append: [] });

export function editTables(pane: Pane, edits: TableEdits): Promise<void> {
  return pane.attempt("editing", async () => {
    await pane.workbook.editTables(edits);
    await readAgain(pane);
  });
}
