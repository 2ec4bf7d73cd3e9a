import type { Language } from "../../engine/domain/text.js";
import type { ColumnIdOf } from "../text/columnDefinition.js";
import { TABLES } from "../text/tableDictionary.js";
import type { BookNames } from "./bookNames.js";
import type { FormulaParser } from "./formulaParser.js";
import type { FoundTable } from "./foundTable.js";
import { findTable } from "./findTables.js";
import type { IssueLog } from "./issueLog.js";
import type { RawTable } from "./rawTable.js";

/** The input tables; null where one cannot be read. */
export type BookTables = {
  readonly [Name in keyof typeof TABLES]: FoundTable<ColumnIdOf<(typeof TABLES)[Name]>> | null;
};

/** A workbook while it is being read. */
export interface Book {
  readonly language: Language;
  readonly tables: BookTables;
  readonly names: BookNames;
  readonly parseFormula: FormulaParser;
  readonly log: IssueLog;
}

/** Finds every input table, in the order issues are listed. */
export function findBookTables(tables: readonly RawTable[], log: IssueLog): BookTables {
  return {
    settings: findTable(tables, TABLES.settings, log),
    schools: findTable(tables, TABLES.schools, log),
    pupilCounts: findTable(tables, TABLES.pupilCounts, log),
    jointTeaching: findTable(tables, TABLES.jointTeaching, log),
    classCaps: findTable(tables, TABLES.classCaps, log),
    keyFigures: findTable(tables, TABLES.keyFigures, log),
    parts: findTable(tables, TABLES.parts, log),
    parameters: findTable(tables, TABLES.parameters, log),
    curves: findTable(tables, TABLES.curves, log),
    frames: findTable(tables, TABLES.frames, log),
    demography: findTable(tables, TABLES.demography, log),
    indexSteps: findTable(tables, TABLES.indexSteps, log),
    forecastErrors: findTable(tables, TABLES.forecastErrors, log),
    scenarios: findTable(tables, TABLES.scenarios, log),
    changes: findTable(tables, TABLES.changes, log),
    currentBudgets: findTable(tables, TABLES.currentBudgets, log),
  };
}
