import type { Pane } from "../pane.js";
import type { WhatIfState } from "./whatIfState.js";

export function changeWhatIf({ store }: Pane, changed: Partial<WhatIfState>): void {
  store.update((state) => ({ ...state, whatIf: { ...state.whatIf, ...changed } }));
}
