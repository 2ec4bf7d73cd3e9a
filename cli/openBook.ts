import { readFile, stat } from "node:fs/promises";
import type { Issue } from "../engine/index.js";
import type { RawTable } from "../workbook/read/rawTable.js";
import { readXlsx } from "../workbook/xlsx/readXlsx.js";
import { fileErrorCode, messageOf } from "./fileError.js";
import { readCsvFolder } from "./readCsvFolder.js";
import { WrongUse } from "./wrongUse.js";

/** The tables of a workbook as they stand, and what was wrong with the file itself. */
export interface OpenedBook {
  readonly tables: readonly RawTable[];
  readonly issues: readonly Issue[];
}

/**
 * Opens a workbook (.xlsx, .xlsm) or a folder of CSV tables. A file that is no workbook is an issue of the workbook; a
 * path that cannot be read at all is wrong use.
 */
export async function openBook(path: string): Promise<OpenedBook> {
  try {
    if ((await stat(path)).isDirectory()) return { tables: readCsvFolder(path), issues: [] };
    const result = await readXlsx(await readFile(path));
    return result.ok ? result : { tables: [], issues: [result.issue] };
  } catch (error) {
    throw unreadable(path, error);
  }
}

function unreadable(path: string, error: unknown): unknown {
  const code = fileErrorCode(error);
  if (code === "ENOENT" || code === "ENOTDIR") {
    return new WrongUse({ da: `Kan ikke finde “${path}”.`, en: `Cannot find “${path}”.` });
  }
  if (code === "EACCES" || code === "EPERM" || code === "EBUSY") {
    return new WrongUse({
      da: `Må ikke læse “${path}”; er filen åben et andet sted?`,
      en: `May not read “${path}”; is it open elsewhere?`,
    });
  }
  if (/is not a CSV file/.test(messageOf(error))) {
    const [file] = messageOf(error).split(" is not");
    return new WrongUse({
      da: `Filen “${file ?? ""}” i “${path}” er ikke en CSV-fil med semikolon imellem.`,
      en: `The file “${file ?? ""}” in “${path}” is not a CSV file with semicolons.`,
    });
  }
  return error;
}
