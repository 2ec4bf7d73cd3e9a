import { damaged } from "../fileFault.js";
import { decodeXstring } from "../xml/decodeText.js";
import type { Attributes } from "../xml/readTag.js";
import { scanXml } from "../xml/scanXml.js";

/** What the part of a table (ListObject) says about it. `ref` is its area with headers and totals, unread. */
export interface TablePart {
  readonly name: string;
  readonly ref: string;
  readonly headerRows: number;
  readonly totalRows: number;
  readonly columnNames: readonly string[];
}

/** Reads the part of a table. Its name is the one that formulas and people use (displayName). */
export function readTablePart(xml: string, part: string): TablePart {
  const tables: TablePart[] = [];
  const columnNames: string[] = [];
  scanXml(xml, part, {
    open: (tag, attributes) => {
      if (tag === "tableColumn") columnNames.push(decodeXstring(attributes.get("name") ?? ""));
      if (tag === "table") tables.push({ ...readAttributes(attributes, part), columnNames });
    },
  });
  return tables[0] ?? damaged(part, "xml");
}

function readAttributes(attributes: Attributes, part: string): Omit<TablePart, "columnNames"> {
  return {
    name: decodeXstring(attributes.get("displayName") ?? attributes.get("name") ?? ""),
    ref: attributes.get("ref") ?? "",
    headerRows: readCount(attributes.get("headerRowCount") ?? "1", part),
    totalRows: readCount(attributes.get("totalsRowCount") ?? "0", part),
  };
}

function readCount(text: string, part: string): number {
  return text === "0" || text === "1" ? Number(text) : damaged(part, "xml");
}
