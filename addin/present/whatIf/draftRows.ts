import { exactDecimalText, type Fraction, type Language, type ModelInput } from "../../../engine/index.js";
import { scopeWords } from "../../../workbook/present/scopeWords.js";
import { bookLanguage } from "../../../workbook/read/bookLanguage.js";
import type { RawTable } from "../../../workbook/read/rawTable.js";
import { wordFor } from "../../../workbook/text/words.js";
import type { AppendedRows } from "../../app/workbookPort.js";
import { editableTable, type NewCells } from "../editableTable.js";
import type { Turn, TurnedDial } from "./dial.js";
import { dialsOf, turnedDials } from "./dialsOf.js";

/** The scenario that a draft is saved as. */
export interface SavedDraft {
  readonly name: string;
  readonly buildsOn: string;
  readonly reason: string;
  readonly requestedBy: string;
  readonly turns: readonly Turn[];
}

const MOST_DECIMALS = 15;

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
  const rows = turned.map((one, index) => changeCells(saved, index + 1, one, book));
  return [scenarios.appended([scenario]), ...(rows.length > 0 ? [changes.appended(rows)] : [])];
}

function changeCells({ name, reason }: SavedDraft, number: number, turned: TurnedDial, book: Language): NewCells {
  const { dial, value } = turned;
  const { table, part, scope, gradeFrom, gradeTo, year } = dial;
  return {
    ...{ scenario: name, number, part, gradeFrom, gradeTo },
    table: wordFor("changeTable", table)[book],
    parameter: dial.name,
    scope: textOrBlank(scopeWords(scope, book)),
    year: String(year),
    before: cellNumber(dial.value),
    after: cellNumber(value),
    reason: textOrBlank(reason),
  };
}

const textOrBlank = (text: string): string | null => (text.trim() === "" ? null : text.trim());

/** A cell holds the number nearest to what is written; reading it gives the same decimal again. */
const cellNumber = (value: Fraction): number => Number(exactDecimalText(value, MOST_DECIMALS));
