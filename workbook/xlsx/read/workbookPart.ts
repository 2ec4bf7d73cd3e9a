import { FileFault, damaged, fileIssue } from "../fileFault.js";
import type { Package } from "../package/openPackage.js";
import { scanXml } from "../xml/scanXml.js";
import { readRelationships, type Relationship } from "./relationships.js";

/** A worksheet and the part it is written in. */
export interface SheetPart {
  readonly name: string;
  readonly part: string;
}

/** What the workbook's own part says: its worksheets in the order of the tabs, and what the others are to be found by. */
export interface WorkbookPart {
  readonly sheets: readonly SheetPart[];
  readonly has1904Dates: boolean;
  readonly relationships: readonly Relationship[];
}

/** Finds and reads the workbook's part; throws a FileFault when the zip holds something else. Sheets of charts are left out. */
export function readWorkbookPart(file: Package): WorkbookPart {
  const part = findWorkbookPart(file);
  const relationships = readRelationships(file, part);
  const sheets: SheetPart[] = [];
  let has1904Dates = false;
  let isRoot = true;
  scanXml(file.required(part), part, {
    open: (tag, attributes) => {
      if (isRoot && tag !== "workbook") throw new FileFault(fileIssue("fileNotWorkbook", tag));
      isRoot = false;
      if (tag === "workbookPr") has1904Dates = ["1", "true"].includes(attributes.get("date1904") ?? "");
      if (tag !== "sheet") return;
      const id = [...attributes].find(([name]) => name.endsWith(":id"))?.[1];
      const pointer = relationships.find((relationship) => relationship.id === id);
      if (!pointer) return damaged(part, "missing part", attributes.get("name"));
      if (pointer.type === "worksheet") sheets.push({ name: attributes.get("name") ?? "", part: pointer.target });
    },
  });
  return { sheets, has1904Dates, relationships };
}

function findWorkbookPart(file: Package): string {
  const main = readRelationships(file, "").find((relationship) => relationship.type === "officeDocument")?.target;
  const openDocument = file.text("mimetype") ?? "";
  const isOtherFormat = main?.endsWith(".bin") === true || openDocument.includes("opendocument.spreadsheet");
  if (isOtherFormat) throw new FileFault(fileIssue("fileOtherFormat", main ?? openDocument));
  if (main !== undefined) return main;
  if (file.has("xl/workbook.xml")) return damaged("_rels/.rels", "missing part");
  throw new FileFault(fileIssue("fileNotWorkbook", "zip"));
}
