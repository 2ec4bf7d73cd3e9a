import type { AlignmentStyle } from "hucre";
import type { ColumnFormat, SheetColumn } from "../../write/sheet.js";

/** Keeps a text away from the number to its left. */
const INDENT = 1;
/** Keeps the header of a number away from the arrow of the table's filter, which Excel draws over it. */
const INDENT_BESIDE_ARROW = 2;

/**
 * Numbers to the right, texts to the left, unless the column says otherwise. Only texts are indented: LibreOffice 7.4
 * forgets the indent of some numbers in rows with a conditional format.
 */
export function alignmentOf(columns: readonly SheetColumn[], index: number, format?: ColumnFormat): AlignmentStyle {
  const horizontal = sideOf(columns[index], format);
  const followsNumber = horizontal === "left" && index > 0 && sideOf(columns[index - 1]) === "right";
  return { horizontal, vertical: "top", ...(followsNumber ? { indent: INDENT } : {}) };
}

/** As its column, in the middle of the row, broken where it is long. */
export function headerAlignment(columns: readonly SheetColumn[], index: number, hasArrow: boolean): AlignmentStyle {
  const alignment = alignmentOf(columns, index);
  const evade = hasArrow && alignment.horizontal === "right" ? { indent: INDENT_BESIDE_ARROW } : {};
  return { ...alignment, ...evade, vertical: "center", wrapText: true };
}

function sideOf(column: SheetColumn | undefined, format = column?.format): "left" | "center" | "right" {
  return column?.align ?? (format?.kind === "text" ? "left" : "right");
}
