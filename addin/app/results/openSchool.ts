import type { Pane } from "../pane.js";
import { refreshView } from "../refreshView.js";

/** Opens one school: the view Skole shows it. */
export function openSchool(pane: Pane, schoolId: string): Promise<void> {
  pane.store.update((state) => ({
    ...state,
    view: "school",
    selection: state.selection && { ...state.selection, schoolId },
  }));
  return pane.attempt("computing", () => refreshView(pane));
}
