import { readAgain } from "../book/readBook.js";
import type { Pane } from "../pane.js";
import { refreshView } from "../refreshView.js";
import { compareSelected } from "../results/compareSelected.js";
import { changeWhatIf } from "./changeWhatIf.js";

export interface DraftWords {
  readonly name: string;
  readonly reason: string;
  readonly requestedBy: string;
}

export const openSaving = (pane: Pane, isSaving: boolean): void => changeWhatIf(pane, { isSaving });

/** Whether a scenario may have this name: nothing in the workbook has it, whatever the letters' case. */
export const isNewName = (names: readonly string[], name: string): boolean =>
  name.trim() !== "" && !names.some((known) => known.trim().toLowerCase() === name.trim().toLowerCase());

/** Appends the draft to Scenarier and Ændringer of the workbook, and looks at it from then on. */
export function saveDraft(pane: Pane, { name, reason, requestedBy }: DraftWords): Promise<void> {
  const { selection, whatIf } = pane.store.get();
  if (selection === null) return Promise.resolve();
  const turns = Object.entries(whatIf.turned).map(([key, value]) => ({ key, value }));
  const saved = { name: name.trim(), buildsOn: selection.to, reason, requestedBy, turns };
  let isWritten = false;
  return pane.attempt("editing", async () => {
    // Tried again after the rows are there, it only reads them.
    if (!isWritten) await pane.workbook.editTables({ cells: [], append: await pane.engine.ask("draftRows", saved) });
    isWritten = true;
    await readAgain(pane);
    changeWhatIf(pane, { isSaving: false });
    pane.store.update((state) => ({
      ...state,
      selection: state.selection && { ...state.selection, to: saved.name },
    }));
    await compareSelected(pane);
    await refreshView(pane);
  });
}
