import type { SheetLayout } from "../../../workbook/write/sheetLayout.js";
import type { Sheet } from "../../../workbook/write/sheet.js";
import { headerFooter, PAGE } from "../../../workbook/xlsx/write/printSetup.js";
import { lookStep, type Step } from "./step.js";

/** What stays in sight when the sheet is scrolled, and how it is printed: A4 landscape, as wide as one page. */
export function pageSteps(sheet: Sheet, target: Excel.Worksheet, layout: SheetLayout): readonly Step[] {
  return [
    lookStep(sheet.name, () => freeze(target, layout.headerRow, sheet.frozenColumns)),
    lookStep(sheet.name, () => printSetup(sheet, target, layout)),
  ];
}

function freeze(target: Excel.Worksheet, rows: number, columns: number): void {
  const { freezePanes } = target;
  if (rows > 0 && columns > 0) freezePanes.freezeAt(target.getRangeByIndexes(0, 0, rows, columns));
  else if (rows > 0) freezePanes.freezeRows(rows);
  else if (columns > 0) freezePanes.freezeColumns(columns);
}

function printSetup(sheet: Sheet, { pageLayout }: Excel.Worksheet, { headerRow }: SheetLayout): void {
  pageLayout.orientation = "Landscape";
  pageLayout.paperSize = "A4";
  pageLayout.zoom = { horizontalFitToPages: 1 };
  const { left = 0, right = 0, top = 0, bottom = 0, header = 0, footer = 0 } = PAGE.margins ?? {};
  pageLayout.setPrintMargins("Inches", { left, right, top, bottom, header, footer });
  if (headerRow > 0) pageLayout.setPrintTitleRows(`$${headerRow}:$${headerRow}`);
  const { oddHeader = "", oddFooter = "" } = headerFooter(sheet.print);
  const pages = pageLayout.headersFooters.defaultForAllPages;
  [pages.leftHeader, pages.rightHeader] = sidesOf(oddHeader);
  [pages.leftFooter, pages.rightFooter] = sidesOf(oddFooter);
}

/** "&Lleft&Rright" as its two sides. */
function sidesOf(code: string): readonly [string, string] {
  const [, left = "", right = ""] = /^&L([\s\S]*)&R([^&]*&[\s\S]*)$/.exec(code) ?? [];
  return [left, right];
}
