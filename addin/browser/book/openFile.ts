import type { Issue } from "../../../engine/index.js";
import { readWholeXlsx, type WholeSheet } from "../../../workbook/xlsx/readWholeXlsx.js";
import { sheetOfSeals } from "../../../workbook/seal/sealSheets.js";
import { isSealTable } from "../../../workbook/seal/sealTableNames.js";
import { SHEET_TEXTS } from "../../text/sheetTexts.js";
import { SETTING_PREFIX } from "../../app/settingKeys.js";
import type { BookSheet, BrowserBook } from "./browserBook.js";
import { sheetOfCells } from "./sheetOfCells.js";

/** The book of a file, or the reason why it cannot be opened. */
export type OpenedFile =
  { readonly ok: true; readonly book: BrowserBook } | { readonly ok: false; readonly issue: Issue };

/**
 * Opens an .xlsx: its sheets in order, with their tables, or with their cells where they have none, and the settings that
 * were kept when it was saved. What stands around tables is not read, nor are charts.
 */
export async function openFile(bytes: Uint8Array, title: string): Promise<OpenedFile> {
  const read = await readWholeXlsx(bytes);
  if (!read.ok) return { ok: false, issue: read.issue };
  const settings = [...read.properties].flatMap(([name, value]): readonly (readonly [string, string])[] =>
    name.startsWith(SETTING_PREFIX) ? [[name.slice(SETTING_PREFIX.length), value]] : [],
  );
  return { ok: true, book: { title, sheets: read.sheets.map(bookSheet), settings: new Map(settings) } };
}

function bookSheet({ name, tables, cells }: WholeSheet): BookSheet {
  const [seals] = tables.filter((table) => isSealTable(table.name));
  if (seals && tables.length === 1)
    return { name, kind: "text", description: { ...sheetOfSeals(seals), name }, tables };
  if (tables.length > 0) return { name, kind: "input", description: null, tables };
  return { name, kind: isResultName(name) ? "result" : "text", description: sheetOfCells(name, cells), tables };
}

/** "Konsekvens" and "Konsekvens 2026" are Tildel's own: its result sheets have no tables. */
const isResultName = (name: string): boolean =>
  Object.values(SHEET_TEXTS).some(({ da, en }) =>
    [da, en].some((base) => name === base || name.startsWith(`${base} `)),
  );
