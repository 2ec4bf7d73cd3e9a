import type { ConditionalRule } from "hucre";
import { cellName } from "../../read/cellName.js";
import { columnRange } from "../../write/ranges.js";
import type { Highlight, Sheet } from "../../write/sheet.js";
import type { SheetLayout } from "../../write/sheetLayout.js";
import { NEGATIVE, NOTICED } from "./appearance.js";

/**
 * The conditional formats of a sheet: one rule per highlight and column. Excel lets a cell be red and on amber at once;
 * LibreOffice takes the first rule that fits, so the red of negative numbers, which also have a minus, comes last.
 */
export function conditionalRules(sheet: Sheet, layout: SheetLayout): ConditionalRule[] {
  if (layout.lastBodyRow < layout.firstBodyRow) return [];
  const isNegative = (highlight: Highlight): boolean => highlight.kind === "negative";
  const highlights = [...sheet.highlights.filter((one) => !isNegative(one)), ...sheet.highlights.filter(isNegative)];
  const places = highlights.flatMap((highlight) => highlight.columns.map((column) => ({ highlight, column })));
  return places.map(({ highlight, column }, index) => ({
    type: "expression",
    priority: index + 1,
    range: columnRange(column, layout.firstBodyRow, layout.lastBodyRow),
    formula: condition(highlight, cellName(column + 1, layout.firstBodyRow)),
    style: isNegative(highlight) ? NEGATIVE : NOTICED,
  }));
}

/** Written for the first cell of the column; Excel moves it along. Texts are never highlighted as numbers. */
function condition(highlight: Highlight, cell: string): string {
  if (highlight.kind === "text") return `${cell}="${highlight.text.replaceAll('"', '""')}"`;
  if (highlight.kind === "negative") return `AND(ISNUMBER(${cell}),${cell}<0)`;
  return `AND(ISNUMBER(${cell}),OR(${cell}<${highlight.low},${cell}>${highlight.high}))`;
}
