import type { ConditionalRule } from "hucre";
import { cellName } from "../../read/cellName.js";
import { columnRange } from "../../write/ranges.js";
import type { Highlight, Sheet } from "../../write/sheet.js";
import type { SheetLayout } from "../../write/sheetLayout.js";
import { NEGATIVE, NOTICED } from "./appearance.js";

/** The conditional formats of a sheet: one rule per highlight and column, the first the strongest. */
export function conditionalRules(sheet: Sheet, layout: SheetLayout): ConditionalRule[] {
  if (layout.lastBodyRow < layout.firstBodyRow) return [];
  const places = sheet.highlights.flatMap((highlight) => highlight.columns.map((column) => ({ highlight, column })));
  return places.map(({ highlight, column }, index) => {
    const range = columnRange(column, layout.firstBodyRow, layout.lastBodyRow);
    const first = cellName(column + 1, layout.firstBodyRow);
    return { type: "expression", priority: index + 1, range, formula: condition(highlight, first), style: look(highlight) };
  });
}

/** Written for the first cell of the column; Excel moves it along. Texts are never highlighted as numbers. */
function condition(highlight: Highlight, cell: string): string {
  if (highlight.kind === "text") return `${cell}="${highlight.text.replaceAll('"', '""')}"`;
  if (highlight.kind === "negative") return `AND(ISNUMBER(${cell}),${cell}<0)`;
  return `AND(ISNUMBER(${cell}),OR(${cell}<${highlight.low},${cell}>${highlight.high}))`;
}

const look = (highlight: Highlight): NonNullable<ConditionalRule["style"]> =>
  highlight.kind === "negative" ? NEGATIVE : NOTICED;
