import type { Pane } from "../pane.js";
import type { WritingChoice } from "./writingState.js";

/** Changes what is to be written. */
export function chooseSheets({ store }: Pane, change: Partial<WritingChoice>): void {
  store.update((state) => ({
    ...state,
    writing: { ...state.writing, choice: { ...state.writing.choice, ...change } },
  }));
}

/** The list with the item in it, or without it; in the list's own order, new ones last. */
export const toggled = <Item>(items: readonly Item[], item: Item, isIn: boolean): readonly Item[] =>
  isIn ? [...items.filter((other) => other !== item), item] : items.filter((other) => other !== item);
