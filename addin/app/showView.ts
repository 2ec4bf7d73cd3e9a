import type { Pane } from "./pane.js";
import type { ViewName } from "./viewName.js";

export function showView({ store }: Pane, view: ViewName): void {
  store.update((state) => (state.view === view ? state : { ...state, view }));
}

/** Takes away the message about what went wrong. */
export function dismissFault({ store }: Pane): void {
  store.update((state) => ({ ...state, fault: null }));
}
