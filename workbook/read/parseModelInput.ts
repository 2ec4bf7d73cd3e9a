import type { Issue, Result } from "../../engine/domain/issue.js";
import type { ModelInput } from "../../engine/domain/modelInput.js";
import { TABLE_LIST } from "../text/tableDictionary.js";
import type { Book } from "./book.js";
import { findBookTables } from "./book.js";
import { bookLanguage } from "./bookLanguage.js";
import { gatherNames } from "./bookNames.js";
import { withChangedNames } from "./changedNames.js";
import { reportUnknownTables } from "./findTables.js";
import type { FormulaParser } from "./formulaParser.js";
import { openIssueLog } from "./issueLog.js";
import { sortIssues } from "./sortIssues.js";
import type { RawTable } from "./rawTable.js";
import { parseChanges } from "./tables/parseChanges.js";
import { parseClassCaps } from "./tables/parseClassCaps.js";
import { parseCurrentBudgets } from "./tables/parseCurrentBudgets.js";
import { parseCurves } from "./tables/parseCurves.js";
import { parseDemography } from "./tables/parseDemography.js";
import { parseForecastErrors } from "./tables/parseForecastErrors.js";
import { parseFrames } from "./tables/parseFrames.js";
import { parseIndexSteps } from "./tables/parseIndexSteps.js";
import { parseJointTeaching } from "./tables/parseJointTeaching.js";
import { parseKeyFigures } from "./tables/parseKeyFigures.js";
import { parseParameters } from "./tables/parseParameters.js";
import { parseParts } from "./tables/parseParts.js";
import { parsePupilCounts } from "./tables/parsePupilCounts.js";
import { parseScenarios } from "./tables/parseScenarios.js";
import { parseSchools } from "./tables/parseSchools.js";
import { parseSettings } from "./tables/parseSettings.js";

export interface ParseOptions {
  readonly parseFormula: FormulaParser;
}

/**
 * From the raw tables of a workbook to input that can be trusted cell by cell, or every issue at once. Remarks may
 * accompany the input; a single error withholds it. Money in kr as the cells hold it, exactly. Source: decision on the
 * workbook's tables.
 */
export function parseModelInput(tables: readonly RawTable[], options: ParseOptions): Result<ModelInput> {
  const log = openIssueLog();
  reportUnknownTables(tables, log);
  const found = findBookTables(tables, log);
  const language = bookLanguage(tables);
  const book: Book = {
    language,
    tables: found,
    names: withChangedNames(gatherNames(found), found.changes),
    log,
    parseFormula: options.parseFormula,
  };
  const value = parseTables(book);
  const issues = sortIssues(log.issues());
  if (issues.some(isError)) return { ok: false, issues };
  checkNothingLost(book, value);
  return { ok: true, value, issues };
}

/** Every row that is not blank is either in the input or the reason for an error. */
function checkNothingLost({ tables }: Book, value: ModelInput): void {
  for (const { name } of TABLE_LIST) {
    const rows = tables[name]?.rows.length ?? 0;
    if (rows !== value[name].length) throw new Error(`Of ${rows} rows in ${name}, ${value[name].length} were read`);
  }
}

function parseTables(book: Book): ModelInput {
  return {
    settings: parseSettings(book),
    schools: parseSchools(book),
    pupilCounts: parsePupilCounts(book),
    jointTeaching: parseJointTeaching(book),
    classCaps: parseClassCaps(book),
    keyFigures: parseKeyFigures(book),
    parts: parseParts(book),
    parameters: parseParameters(book),
    curves: parseCurves(book),
    frames: parseFrames(book),
    demography: parseDemography(book),
    indexSteps: parseIndexSteps(book),
    forecastErrors: parseForecastErrors(book),
    scenarios: parseScenarios(book),
    changes: parseChanges(book),
    currentBudgets: parseCurrentBudgets(book),
  };
}

function isError({ severity }: Issue): boolean {
  return severity === "error";
}
