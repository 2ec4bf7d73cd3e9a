import type { Issue } from "../../engine/domain/issue.js";
import { FileFault } from "./fileFault.js";
import { openPackage } from "./package/openPackage.js";
import { readTables, type WorkbookTables } from "./read/readTables.js";

/** The tables of a file, or the one reason why it cannot be read. */
export type XlsxResult = ({ readonly ok: true } & WorkbookTables) | { readonly ok: false; readonly issue: Issue };

/**
 * Reads every table (ListObject) of an .xlsx or .xlsm, on whatever sheet and wherever on it. Formulas come with the
 * value they had when the file was saved. Never runs on for long and never takes much memory, whatever the bytes are.
 *
 * A table that is too large or lies outside its sheet is left out with an issue of its own; whether it is one that was
 * needed is for the caller to say (`details.table` has its name).
 */
export function readXlsx(bytes: Uint8Array): Promise<XlsxResult> {
  return Promise.resolve(read(bytes));
}

function read(bytes: Uint8Array): XlsxResult {
  try {
    return { ok: true, ...readTables(openPackage(bytes)) };
  } catch (error) {
    if (error instanceof FileFault) return { ok: false, issue: error.issue };
    throw error;
  }
}
