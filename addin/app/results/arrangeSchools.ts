import type { Pane } from "../pane.js";
import { nextOrder, type SchoolColumn } from "./schoolOrder.js";

export function sortBy({ store }: Pane, column: SchoolColumn): void {
  store.update((state) => ({ ...state, results: { ...state.results, order: nextOrder(state.results.order, column) } }));
}

/** Null: the schools of every cluster. */
export function showCluster({ store }: Pane, cluster: string | null): void {
  store.update((state) => ({ ...state, results: { ...state.results, cluster } }));
}
