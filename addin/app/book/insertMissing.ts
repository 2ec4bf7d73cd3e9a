import type { ScenarioTable } from "../../present/missingTables.js";
import type { Pane } from "../pane.js";
import { readAgain } from "./readBook.js";

/** Inserts tables that the workbook lacks, empty and each on a sheet of its own, and reads it. */
export function insertMissing(pane: Pane, tables: readonly ScenarioTable[]): Promise<void> {
  return pane.attempt("inserting", async (work) => {
    const sheets = await pane.engine.ask("emptyTables", { tables, language: pane.store.get().language });
    if (sheets.length > 0) await pane.workbook.insertSheets(sheets, work);
    await readAgain(pane);
  });
}
