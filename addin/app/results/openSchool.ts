import type { Pane } from "../pane.js";

/** Opens one school: the view Skole shows it. */
export function openSchool({ store }: Pane, schoolId: string): void {
  store.update((state) => ({
    ...state,
    view: "school",
    selection: state.selection && { ...state.selection, schoolId },
  }));
}
