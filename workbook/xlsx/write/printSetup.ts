import type { HeaderFooter, NamedRange, PageSetup } from "hucre";
import { quotedSheetName } from "../../write/ranges.js";
import type { PrintSetup, Sheet } from "../../write/sheet.js";
import type { SheetLayout } from "../../write/sheetLayout.js";
import { safeText } from "./safeText.js";

/** Centimetres as the inches of the file. */
const inches = (centimetres: number): number => Number((centimetres / 2.54).toFixed(2));

/** A4 landscape, as wide as one page and as long as it takes. */
export const PAGE: PageSetup = {
  paperSize: "a4",
  orientation: "landscape",
  fitToPage: true,
  fitToWidth: 1,
  fitToHeight: 0,
  margins: {
    left: inches(1.5),
    right: inches(1.5),
    top: inches(2),
    bottom: inches(1.8),
    header: inches(0.9),
    footer: inches(0.9),
  },
};

/** What stands above and below every page: the two texts, the sheet's name, and which page of how many. */
export function headerFooter(print: PrintSetup): HeaderFooter {
  return { oddHeader: `&L${plain(print.header)}&R&A`, oddFooter: `&L${plain(print.footer)}&R&P / &N` };
}

/** An & would begin a code; three are the most that two texts of this length and the codes leave room for (255 signs). */
const LONGEST = 100;
const plain = (text: string): string => safeText(text).slice(0, LONGEST).replaceAll("&", "&&");

/**
 * The rows repeated on every page, one defined name per sheet with headers. hucre would write the name of the sheet
 * without quotes, which Excel calls a damaged file as soon as the name holds a blank.
 */
export function printTitles(sheet: Sheet, layout: SheetLayout): readonly NamedRange[] {
  if (layout.headerRow === 0) return [];
  const rows = `$${layout.headerRow}:$${layout.headerRow}`;
  return [{ name: "_xlnm.Print_Titles", range: `${quotedSheetName(sheet.name)}!${rows}`, scope: sheet.name }];
}
