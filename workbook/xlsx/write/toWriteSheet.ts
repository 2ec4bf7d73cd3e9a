import type { Cell, RowDef, TableDefinition, WriteSheet } from "hucre";
import type { Language } from "../../../engine/domain/text.js";
import { areaRange } from "../../write/ranges.js";
import type { Sheet } from "../../write/sheet.js";
import { bodyRows, layoutOf, type SheetLayout } from "../../write/sheetLayout.js";
import { FOOTNOTE, HEADER, TITLE, TITLE_ROW } from "./appearance.js";
import { bodyCell, noteOf } from "./cells.js";
import { sheetCharts } from "./charts.js";
import { dataValidations } from "./choices.js";
import { columnWidths, linesOf } from "./columnWidths.js";
import { conditionalRules } from "./highlights.js";
import { isNumeric } from "./numberFormat.js";
import { headerFooter, PAGE } from "./printSetup.js";
import { safeText, tableHeaders } from "./safeText.js";

/** hucre's own keys: row and column from 0. */
type Cells = Map<string, Partial<Cell>>;
const key = (row: number, column: number): string => `${row - 1},${column}`;

/** A sheet as hucre wants it. Throws where the description contradicts itself; that is our fault. */
export function toWriteSheet(sheet: Sheet, language: Language): WriteSheet {
  const layout = layoutOf(sheet);
  const widths = columnWidths(sheet);
  const frozenRows = layout.headerRow;
  return {
    name: sheet.name,
    columns: widths.map((width) => ({ width })),
    cells: new Map([...titleCells(sheet), ...headerCells(sheet, layout), ...tableCells(sheet, layout, language), ...footnoteCells(sheet, layout)]),
    rowDefs: rowHeights(sheet, layout, widths),
    ...(frozenRows + sheet.frozenColumns > 0 ? { freezePane: { rows: frozenRows, columns: sheet.frozenColumns } } : {}),
    tables: sheet.table === null ? [] : [tableDefinition(sheet, sheet.table, layout)],
    conditionalRules: conditionalRules(sheet, layout),
    dataValidations: dataValidations(sheet, layout),
    charts: sheetCharts(sheet, layout),
    pageSetup: PAGE,
    headerFooter: headerFooter(sheet.print),
    view: { showGridLines: false },
  };
}

function headersOf(sheet: Sheet): readonly string[] {
  const headers = sheet.columns.map((column) => column.header);
  return sheet.table === null ? headers : tableHeaders(headers);
}

/** Label and value share a cell that runs on over its neighbours, so that a narrow first column cuts neither off. */
function titleCells(sheet: Sheet): Cells {
  const cells: Cells = new Map();
  if (sheet.title !== "") cells.set(key(1, 0), { value: safeText(sheet.title), style: TITLE });
  sheet.titleRows.forEach(({ label, value }, index) => {
    const bold = { ...TITLE_ROW.font, bold: true };
    const runs = [{ text: `${safeText(label)}: `, font: bold }, { text: safeText(value), ...(TITLE_ROW.font ? { font: TITLE_ROW.font } : {}) }];
    cells.set(key(index + 2, 0), { value: `${label}: ${value}`, richText: runs, style: TITLE_ROW });
  });
  return cells;
}
