import type { ModelInput } from "../../../engine/index.js";
import { bookLanguage } from "../../../workbook/read/bookLanguage.js";
import type { RawTable } from "../../../workbook/read/rawTable.js";
import { wordFor } from "../../../workbook/text/words.js";
import type { AppendedRows } from "../../app/workbookPort.js";
import { editableTable, type NewCells } from "../editableTable.js";
import { changeCells, textOrBlank } from "./changeCells.js";
import type { Turn } from "./dial.js";
import { dialsOf, turnedDials } from "./dialsOf.js";

/** The scenario that a draft is saved as. */
export interface SavedDraft {
  readonly name: string;
  readonly buildsOn: string;
  readonly reason: string;
  readonly requestedBy: string;
  readonly turns: readonly Turn[];
}

/** One row of Scenarier and a row of Ændringer for every dial, with Før filled in. Throws where a table is missing. */
export function draftRows(input: ModelInput, tables: readonly RawTable[], saved: SavedDraft): readonly AppendedRows[] {
  const [scenarios, changes] = [editableTable(tables, "scenarios"), editableTable(tables, "changes")];
  if (!scenarios || !changes) throw new Error("A draft is to be saved in a workbook without the tables for it");
  const book = bookLanguage(tables);
  const turned = turnedDials(dialsOf(input, saved.buildsOn), saved.turns);
  const number = Math.max(0, ...input.scenarios.map((scenario) => scenario.number ?? 0)) + 1;
  const { name, buildsOn } = saved;
  const scenario: NewCells = {
    ...{ number, name, buildsOn },
    status: wordFor("scenarioStatus", "sketch")[book],
    reason: textOrBlank(saved.reason),
    requestedBy: textOrBlank(saved.requestedBy),
  };
  const rows = turned.map((one, index) => ({
    ...changeCells(one, book),
    ...{ scenario: name, number: index + 1, reason: textOrBlank(saved.reason) },
  }));
  return [scenarios.appended([scenario]), ...(rows.length > 0 ? [changes.appended(rows)] : [])];
}
