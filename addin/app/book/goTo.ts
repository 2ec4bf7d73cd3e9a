import type { Pane } from "../pane.js";
import type { CellPlace } from "../workbookPort.js";

/** Selects a cell of the workbook, so that the user can see and mend it. */
export function goTo(pane: Pane, place: CellPlace): Promise<void> {
  return pane.attempt("going", () => pane.workbook.goTo(place));
}
