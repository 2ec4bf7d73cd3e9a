import type { PaneState } from "./paneState.js";

/** The one place the pane's state is in. Listeners hear of a change after it is made. */
export interface Store {
  readonly get: () => PaneState;
  /** `change` gives the new state, or the old one where nothing changes. */
  readonly update: (change: (state: PaneState) => PaneState) => void;
  /** Gives the way to stop listening. */
  readonly subscribe: (listener: (state: PaneState) => void) => () => void;
}

export function createStore(initial: PaneState): Store {
  let state = initial;
  const listeners = new Set<(state: PaneState) => void>();
  return {
    get: () => state,
    update: (change) => {
      const next = change(state);
      if (next === state) return;
      state = next;
      for (const listener of [...listeners]) listener(state);
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
