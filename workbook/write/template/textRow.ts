import type { SheetCell, SheetRow } from "../sheet.js";

/** A row of texts; an empty text is a blank cell. */
export function textRow(kind: SheetRow["kind"], texts: readonly string[]): SheetRow {
  return { kind, cells: texts.map((text): SheetCell => (text === "" ? null : { text })) };
}
