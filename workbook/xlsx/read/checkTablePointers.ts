import { damaged } from "../fileFault.js";
import type { Package } from "../package/openPackage.js";
import type { Relationship } from "./relationships.js";
import type { SheetPart } from "./workbookPart.js";

const TABLE_POINTER = /<(?:\w+:)?tablePart\s[^>]*?\bid\s*=\s*["']([^"']*)["']/g;

/**
 * A sheet names its tables at its end; each name must be a pointer to a table. Where the pointers are torn off, a table
 * would vanish without a word, and an optional one (Samlæsning, Ændringer) would move money.
 */
export function checkTablePointers(file: Package, sheet: SheetPart, pointers: readonly Relationship[]): void {
  const xml = file.text(sheet.part) ?? "";
  const tail = xml.slice(Math.max(0, xml.lastIndexOf("</sheetData>")));
  for (const [, id] of tail.matchAll(TABLE_POINTER)) {
    if (!pointers.some((pointer) => pointer.id === id)) damaged(sheet.part, "missing part");
  }
}
