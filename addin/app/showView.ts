import type { Pane } from "./pane.js";
import { refreshView } from "./refreshView.js";
import type { ViewName } from "./viewName.js";

export function showView(pane: Pane, view: ViewName): void {
  if (pane.store.get().view === view) return;
  pane.store.update((state) => ({ ...state, view }));
  void pane.attempt("computing", () => refreshView(pane));
}

/** Takes away the message about what went wrong. */
export function dismissFault({ store }: Pane): void {
  store.update((state) => ({ ...state, fault: null }));
}
