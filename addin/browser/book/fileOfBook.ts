import type { Language } from "../../../engine/index.js";
import { writeXlsx } from "../../../workbook/xlsx/writeXlsx.js";
import { SETTING_PREFIX } from "../../app/settingKeys.js";
import type { BrowserBook } from "./browserBook.js";
import { sheetsToSave } from "./sheetsToSave.js";

/** The book as the bytes of an .xlsx with its settings, and what the file is called. */
export async function fileOfBook(
  book: BrowserBook,
  language: Language,
): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const title = book.title?.replace(/\.xls[xm]$/i, "") ?? "Tildel";
  const custom = Object.fromEntries([...book.settings].map(([key, value]) => [SETTING_PREFIX + key, value]));
  const bytes = await writeXlsx(sheetsToSave(book), { title, subject: "", creator: "Tildel", language, custom });
  return { name: `${title}.xlsx`, bytes };
}
