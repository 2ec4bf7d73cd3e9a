import type { Pane } from "../pane.js";
import { compareSelected } from "../results/compareSelected.js";
import { refreshView } from "../refreshView.js";
import { selectionFor } from "../selection.js";
import { checkWritten } from "../writing/findWritten.js";

/** Reads the workbook's tables, checks them, and computes again what is looked at. */
export function readBook(pane: Pane): Promise<void> {
  return pane.attempt("reading", () => readAgain(pane));
}

/** The same as a step of another command. */
export async function readAgain(pane: Pane): Promise<void> {
  const { workbook, engine, store } = pane;
  const title = await workbook.title();
  const tables = await workbook.readTables();
  const { language } = store.get();
  const view = await engine.ask("openBook", { tables, language });
  if (view.tables.length === 0) {
    store.update((state) => ({ ...state, book: { kind: "empty", title }, selection: null }));
    return;
  }
  store.update((state) => ({
    ...state,
    book: { kind: "read", title, view },
    selection: selectionFor(view, state.selection),
  }));
  await compareSelected(pane);
  await checkWritten(pane);
  await refreshView(pane);
}
