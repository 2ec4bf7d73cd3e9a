import { bookView } from "../book/bookState.js";
import { IDLE, loading } from "../loadable.js";
import { settled } from "../outcome.js";
import type { Pane } from "../pane.js";
import type { PaneState } from "../paneState.js";
import { changeResults } from "./changeResults.js";

/** Finds out how the schools go from "before" to "after" year by year; once for a workbook as it was read. */
export async function showPath(pane: Pane): Promise<void> {
  const { store, engine } = pane;
  const { selection, language, book, results } = store.get();
  const view = bookView(book);
  if (selection === null || view?.isComputable !== true) {
    changeResults(pane, { path: IDLE, pathFor: null });
    return;
  }
  const { from, to } = selection;
  const { pathFor } = results;
  const isKnown = pathFor?.book === view && pathFor.from === from && pathFor.to === to;
  if (isKnown && results.path.kind !== "idle") return;
  const years = commonYears(store.get());
  changeResults(pane, { path: loading(results.path), pathFor: { book: view, from, to } });
  const outcome = await engine.askLatest("path", { from, to, years, language });
  if (outcome !== null) changeResults(pane, { path: settled(outcome) });
}

/** The budget years that both sides of the selection have. */
export function commonYears({ book, selection }: PaneState): readonly number[] {
  const names = bookView(book)?.names ?? [];
  const yearsOf = (wanted: string | undefined): readonly number[] =>
    names.find(({ name }) => name === wanted)?.years ?? [];
  const before = yearsOf(selection?.from);
  return yearsOf(selection?.to).filter((year) => before.includes(year));
}
