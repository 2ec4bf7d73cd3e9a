import { columnRange } from "../../write/ranges.js";
import type { Sheet } from "../../write/sheet.js";
import { layoutOf } from "../../write/sheetLayout.js";

/** The parts of a worksheet that come after `ignoredErrors`, in the order of the schema (CT_Worksheet). */
const AFTER = /<(?:smartTags|drawing|legacyDrawing|picture|tableParts|extLst)\b|<\/worksheet>/;

/**
 * Says in the XML of a worksheet that numbers in its columns of text are meant to be text, so that Excel does not put a
 * green corner on every school id. hucre has no word for it, hence the patch.
 */
export function allowTextNumbers(xml: string, sheet: Sheet): string {
  const layout = layoutOf(sheet);
  const first = layout.headerRow === 0 ? layout.firstBodyRow : layout.headerRow;
  const last = Math.max(layout.lastBodyRow, first);
  const ranges = sheet.columns.map((_, index) => columnRange(index, first, last));
  const error = `<ignoredErrors><ignoredError sqref="${ranges.join(" ")}" numberStoredAsText="1"/></ignoredErrors>`;
  return ranges.length === 0 ? xml : xml.replace(AFTER, (found) => error + found);
}
