import type { Package } from "../package/openPackage.js";
import { scanXml } from "../xml/scanXml.js";
import type { WorkbookPart } from "./workbookPart.js";

/**
 * Which cell formats (by their number in a cell's `s`) show a date or a time. A date in a workbook is a number; only its
 * format tells that `4-6`, typed for a band of grades, has become the sixth of April.
 */
export function readDateFormats(file: Package, workbook: WorkbookPart): ReadonlySet<number> {
  const part = workbook.relationships.find((relationship) => relationship.type === "styles")?.target;
  const dates = new Set<number>();
  if (part === undefined) return dates;
  const codes = new Map<number, string>();
  let isCellFormats = false;
  let next = 0;
  scanXml(file.required(part), part, {
    open: (tag, attributes) => {
      if (tag === "numFmt") codes.set(Number(attributes.get("numFmtId")), attributes.get("formatCode") ?? "");
      if (tag === "cellXfs") isCellFormats = true;
      if (tag !== "xf" || !isCellFormats) return;
      const id = Number(attributes.get("numFmtId") ?? "0");
      const code = codes.get(id);
      if (code === undefined ? isBuiltInDate(id) : isDateCode(code)) dates.add(next);
      next += 1;
    },
    close: (tag) => {
      if (tag === "cellXfs") isCellFormats = false;
    },
  });
  return dates;
}

/** The numbers of ISO 29500-1, 18.8.30, that stand for dates and times, also those of East Asian versions of Excel. */
function isBuiltInDate(id: number): boolean {
  return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);
}

/** Texts in quotes, escaped and padding signs, colours, currencies and conditions are no date; elapsed time in [h] is. */
const NO_PLACEHOLDER = /"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi;
const PLACEHOLDER = /[ymdhs]|am\/pm|a\/p/i;

/** Whether a format code of a workbook (always written in English) shows a date or a time: "dd/mm/yyyy" does, `#,##0 "d."` does not. */
export function isDateCode(code: string): boolean {
  return PLACEHOLDER.test(code.replace(NO_PLACEHOLDER, "").replace(/general/gi, ""));
}
