import type { Issue } from "../../../engine/index.js";
import { readXlsx } from "../../../workbook/xlsx/readXlsx.js";
import { SHEET_TEXTS } from "../../text/sheetTexts.js";
import type { BookSheet, BrowserBook } from "./browserBook.js";

/** The book of a file, or the reason why it cannot be opened. */
export type OpenedFile =
  { readonly ok: true; readonly book: BrowserBook } | { readonly ok: false; readonly issue: Issue };

/** Opens an .xlsx: its sheets in order, with their tables. What stands outside tables is not read. */
export async function openFile(bytes: Uint8Array, title: string): Promise<OpenedFile> {
  const read = await readXlsx(bytes);
  if (!read.ok) return { ok: false, issue: read.issue };
  const sheets = read.sheets.map((name): BookSheet => {
    const tables = read.tables.filter(({ sheet }) => sheet === name);
    return {
      name,
      kind: isResultName(name) ? "result" : tables.length > 0 ? "input" : "text",
      description: null,
      tables,
    };
  });
  return { ok: true, book: { title, sheets, settings: new Map() } };
}

/** "Konsekvens" and "Konsekvens 2026" are Tildel's own. */
const isResultName = (name: string): boolean =>
  Object.values(SHEET_TEXTS).some(({ da, en }) =>
    [da, en].some((base) => name === base || name.startsWith(`${base} `)),
  );
