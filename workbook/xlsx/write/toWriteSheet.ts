import type { TableDefinition, WriteSheet } from "hucre";
import type { Language } from "../../../engine/domain/text.js";
import { areaRange } from "../../write/ranges.js";
import type { Sheet } from "../../write/sheet.js";
import { layoutOf, type SheetLayout } from "../../write/sheetLayout.js";
import { sheetCharts } from "./charts.js";
import { dataValidations } from "./choices.js";
import { columnWidths } from "./columnWidths.js";
import { conditionalRules } from "./highlights.js";
import { headerFooter, PAGE } from "./printSetup.js";
import { rowHeights } from "./rowHeights.js";
import { safeText } from "./safeText.js";
import { sheetCells, writtenHeaders } from "./sheetCells.js";

/** A sheet as hucre wants it. Throws where the description contradicts itself, which is our fault and nobody else's. */
export function toWriteSheet(sheet: Sheet, language: Language): WriteSheet {
  const layout = layoutOf(sheet);
  const widths = columnWidths(sheet);
  return {
    name: sheet.name,
    columns: widths.map((width) => ({ width })),
    cells: sheetCells(sheet, layout, language),
    rowDefs: rowHeights(sheet, layout, widths),
    ...frozen(layout.headerRow, sheet.frozenColumns),
    tables: sheet.table === null ? [] : [tableDefinition(sheet, sheet.table, layout)],
    conditionalRules: conditionalRules(sheet, layout),
    dataValidations: dataValidations(sheet, layout),
    charts: sheetCharts(sheet, layout),
    pageSetup: PAGE,
    headerFooter: headerFooter(sheet.print),
    view: { showGridLines: false },
  };
}

function frozen(rows: number, columns: number): Pick<WriteSheet, "freezePane"> {
  return rows + columns === 0 ? {} : { freezePane: { rows, columns } };
}

/** What Excel accepts as the name of a table: a letter first, then letters, digits, points and underscores; no cell. */
const TABLE_NAME = /^(?![a-z]{1,3}\d+$)[\p{L}_][\p{L}\p{N}._]{0,254}$/iu;

function tableDefinition(sheet: Sheet, name: string, layout: SheetLayout): TableDefinition {
  if (!TABLE_NAME.test(name)) throw new Error(`"${name}" cannot be the name of a table`);
  if (layout.headerRow === 0) throw new Error(`The table "${name}" has no headers`);
  return {
    name,
    range: areaRange(0, layout.headerRow, sheet.columns.length - 1, layout.lastPlainRow),
    columns: writtenHeaders(sheet).map((header) => ({ name: safeText(header) })),
    style: "TableStyleLight1",
  };
}
