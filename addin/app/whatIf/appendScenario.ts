import { readAgain } from "../book/readBook.js";
import type { Pane } from "../pane.js";
import { refreshView } from "../refreshView.js";
import { compareSelected } from "../results/compareSelected.js";
import type { AppendedRows } from "../workbookPort.js";

/** Appends the rows of a scenario to the workbook, reads it, and looks at the scenario from then on. */
export function appendScenario(
  pane: Pane,
  name: string,
  rows: () => Promise<readonly AppendedRows[]>,
  whenRead: () => void,
): Promise<void> {
  let isWritten = false;
  return pane.attempt("editing", async () => {
    // Tried again after the rows are there, it only reads them.
    if (!isWritten) await pane.workbook.editTables({ cells: [], append: await rows() });
    isWritten = true;
    await readAgain(pane);
    whenRead();
    pane.store.update((state) => ({ ...state, selection: state.selection && { ...state.selection, to: name } }));
    await compareSelected(pane);
    await refreshView(pane);
  });
}
