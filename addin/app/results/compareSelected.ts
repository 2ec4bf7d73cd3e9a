import { IDLE, loading } from "../loadable.js";
import { settled } from "../outcome.js";
import type { Pane } from "../pane.js";
import { refreshView } from "../refreshView.js";
import type { Selection } from "../selection.js";
import { bookView } from "../book/bookState.js";

/** Computes what the selection asks for; of several that wait, only the newest. Nothing where the workbook has errors. */
export async function compareSelected({ store, engine }: Pane): Promise<void> {
  const { selection, language, book } = store.get();
  if (selection === null || bookView(book)?.isComputable !== true) {
    store.update((state) => ({ ...state, results: { ...state.results, comparison: IDLE } }));
    return;
  }
  store.update((state) => ({
    ...state,
    results: { ...state.results, comparison: loading(state.results.comparison) },
  }));
  const { from, to, year } = selection;
  const outcome = await engine.askLatest("compare", { from, to, year, language });
  if (outcome === null) return;
  store.update((state) => ({ ...state, results: { ...state.results, comparison: settled(outcome) } }));
}

/** Looks at something else and computes it. */
export function select(pane: Pane, change: Partial<Selection>): Promise<void> {
  pane.store.update((state) =>
    state.selection === null ? state : { ...state, selection: yearKept(state, { ...state.selection, ...change }) },
  );
  return pane.attempt("computing", async () => {
    await compareSelected(pane);
    await refreshView(pane);
  });
}

/** A scenario may have other budget years than the one looked at before. */
function yearKept({ book }: ReturnType<Pane["store"]["get"]>, selection: Selection): Selection {
  const years = bookView(book)?.names.find(({ name }) => name === selection.to)?.years ?? [];
  return years.includes(selection.year) ? selection : { ...selection, year: years[0] ?? selection.year };
}
