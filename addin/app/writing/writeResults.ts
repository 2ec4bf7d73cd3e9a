import { bookView } from "../book/bookState.js";
import type { Pane } from "../pane.js";
import { SETTINGS } from "../settingKeys.js";
import { wantedOf } from "./wantedOf.js";

/** Makes the sheets that are chosen and puts them in the workbook in place of the results that were there. */
export function writeResults(pane: Pane): Promise<void> {
  const { workbook, engine, store } = pane;
  return pane.attempt("writing", async (work) => {
    const { writing, selection, language, book } = store.get();
    const view = bookView(book);
    if (selection === null || view === null) return;
    const wanted = wantedOf(writing.choice, selection, view);
    const outcome = await engine.ask("resultSheets", { wanted, language });
    if (!outcome.ok) {
      store.update((state) => ({ ...state, writing: { ...state.writing, refused: outcome.issues } }));
      return;
    }
    const { sheets, inputKey } = outcome.value;
    const written = await workbook.writeResults(sheets, work);
    store.update((state) => ({
      ...state,
      writing: { ...state.writing, written: { sheets: written, inputKey, isStale: false }, refused: [] },
    }));
    await workbook.storeSetting(SETTINGS.writtenFrom, inputKey);
  });
}
