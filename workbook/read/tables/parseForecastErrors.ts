import type { ForecastError } from "../../../engine/domain/forecastError.js";
import type { ForecastErrorColumn } from "../../text/tables/forecastErrors.js";
import { blankAs, filled, located } from "../blank.js";
import type { Book } from "../book.js";
import { freeText } from "../cells/freeText.js";
import { percentShare } from "../cells/percent.js";
import { schoolYear } from "../cells/schoolYear.js";
import { ALL, scope } from "../cells/scope.js";
import { checkDoubled } from "../checks/checkDoubled.js";
import type { TableRow } from "../foundTable.js";
import { rowAddress } from "../foundTable.js";
import { knownScope } from "../knownName.js";
import { peek, readRow, reportCell } from "../readRow.js";

/** Prognosefejl: how far the forecasts of pupils may miss, below and above. */
export function parseForecastErrors(book: Book): readonly ForecastError[] {
  const table = book.tables.forecastErrors;
  if (!table) return [];
  checkDoubled(book, table, { scope: blankAs(ALL, scope), schoolYear: blankAs("", schoolYear) }, "below");
  return table.rows.flatMap((row) => parseRow(book, row) ?? []);
}

function parseRow(book: Book, row: TableRow<ForecastErrorColumn>): ForecastError | null {
  const whom = peek(row, "scope", blankAs(ALL, scope));
  const isOfSchools = whom === null || (whom.kind !== "keyFigure" && whom.kind !== "schoolYear");
  if (!isOfSchools) reportCell(book, row, "scope", "scopeNotOfSchools");
  const cells = readRow(book, row, {
    scope: blankAs(ALL, knownScope(book.names)),
    schoolYear: blankAs(null, schoolYear),
    below: located(filled(percentShare)),
    above: located(filled(percentShare)),
    source: blankAs("", freeText(book.language)),
  });
  return cells && isOfSchools ? { ...cells, at: rowAddress(row) } : null;
}
