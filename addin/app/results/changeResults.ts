import type { Pane } from "../pane.js";
import type { ResultsState } from "./resultsState.js";

export function changeResults({ store }: Pane, changed: Partial<ResultsState>): void {
  store.update((state) => ({ ...state, results: { ...state.results, ...changed } }));
}
