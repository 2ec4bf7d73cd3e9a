import type { Pane } from "../pane.js";
import { readAgain } from "./readBook.js";

/** Inserts the template or the example municipality into the workbook, and reads it. */
export function insertInput(pane: Pane, kind: "template" | "example"): Promise<void> {
  return pane.attempt("inserting", async (work) => {
    const sheets = await pane.engine.ask("inputSheets", { kind, language: pane.store.get().language });
    await pane.workbook.insertSheets(sheets, work);
    await readAgain(pane);
  });
}
