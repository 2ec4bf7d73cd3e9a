import { writeXlsx as writeWithHucre } from "hucre/xlsx";
import type { Sheet, WorkbookProperties } from "../write/sheet.js";
import { layoutOf } from "../write/sheetLayout.js";
import { FONT, TEXT_SIZE } from "./write/appearance.js";
import { palerGridlines } from "./write/chartLines.js";
import { FIXED_DATE } from "./write/fixedDate.js";
import { printTitles } from "./write/printSetup.js";
import { repack } from "./write/repack.js";
import { allowTextNumbers } from "./write/textNumbers.js";
import { toWriteSheet } from "./write/toWriteSheet.js";

const SHEET_PART = /^xl\/worksheets\/sheet(\d+)\.xml$/;

/**
 * Writes a new workbook: the bytes of an .xlsx, the same for the same sheets. Throws when a description is one that
 * Excel cannot hold (a name of a sheet or table, more cells than columns, a number that is none): that is our fault.
 */
export async function writeXlsx(sheets: readonly Sheet[], properties: WorkbookProperties): Promise<Uint8Array> {
  const { language, ...said } = properties;
  const bytes = await writeWithHucre({
    sheets: sheets.map((sheet) => toWriteSheet(sheet, language)),
    namedRanges: sheets.flatMap((sheet) => printTitles(sheet, layoutOf(sheet))),
    properties: { ...said, created: FIXED_DATE, modified: FIXED_DATE },
    defaultFont: { name: FONT, size: TEXT_SIZE },
  });
  return repack(bytes, (name, xml) => amend(name, xml, sheets));
}

/** What hucre has no words for. */
function amend(name: string, xml: string, sheets: readonly Sheet[]): string {
  if (name.startsWith("xl/charts/")) return palerGridlines(xml);
  const sheet = sheets[Number(SHEET_PART.exec(name)?.[1] ?? "0") - 1];
  return sheet ? allowTextNumbers(xml, sheet) : xml;
}
