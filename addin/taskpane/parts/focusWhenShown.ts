import type { DirectiveResult } from "lit/directive.js";
import { ref } from "lit/directives/ref.js";

/** Gives the keyboard to an element once, when it is shown; for what takes the place of the button that asked for it. */
export const focusWhenShown = (): DirectiveResult => ref(focusSoon);

/** The same function every time, so that it is not called again when what is around the element changes. */
function focusSoon(element: Element | undefined): void {
  if (element instanceof HTMLElement) queueMicrotask(() => element.focus());
}
