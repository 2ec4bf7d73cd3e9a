import { chosenLanguage } from "../chooseLanguage.js";
import type { Pane } from "../pane.js";
import { initialState } from "../paneState.js";
import { findWritten } from "../writing/findWritten.js";
import { readAgain } from "./readBook.js";

/**
 * Reads a workbook that was not open before: its language, its tables, and the results that stand in it. What was looked
 * at or turned in the one before is forgotten.
 */
export function readDocument(pane: Pane): Promise<void> {
  return pane.attempt("reading", async () => {
    const language = await chosenLanguage(pane);
    pane.store.update(({ view, task, fault, language: before }) => ({
      ...initialState(language ?? before),
      ...{ view, task, fault },
    }));
    await readAgain(pane);
    await findWritten(pane);
  });
}
