import type { Package } from "../package/openPackage.js";
import { scanXml } from "../xml/scanXml.js";
import type { WorkbookPart } from "./workbookPart.js";

/** The number formats with numbers that every program knows, those of them that Tildel writes (ISO 29500-1, 18.8.30). */
const BUILT_IN: Readonly<Record<number, string>> = { 1: "0", 2: "0.00", 3: "#,##0", 4: "#,##0.00", 49: "@" };

/** The number format of each cell format (a cell's `s`), as its code; "General" for the rest. */
export function readFormatCodes(file: Package, workbook: WorkbookPart): readonly string[] {
  const part = workbook.relationships.find(({ type }) => type === "styles")?.target;
  const found: string[] = [];
  if (part === undefined) return found;
  const codes = new Map<number, string>();
  let isCellFormats = false;
  scanXml(file.required(part), part, {
    open: (tag, attributes) => {
      if (tag === "numFmt") codes.set(Number(attributes.get("numFmtId")), attributes.get("formatCode") ?? "");
      if (tag === "cellXfs") isCellFormats = true;
      if (tag !== "xf" || !isCellFormats) return;
      const id = Number(attributes.get("numFmtId") ?? "0");
      found.push(codes.get(id) ?? BUILT_IN[id] ?? "General");
    },
    close: (tag) => {
      if (tag === "cellXfs") isCellFormats = false;
    },
  });
  return found;
}
