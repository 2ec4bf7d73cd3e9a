import { LawBroken } from "../engine/index.js";
import { parseUserFormula } from "../workbook/formula/parseUserFormula.js";
import { bookLanguage } from "../workbook/read/bookLanguage.js";
import { parseModelInput } from "../workbook/read/parseModelInput.js";
import type { RawTable } from "../workbook/read/rawTable.js";
import { copiedTables } from "../workbook/seal/copiedTables.js";
import type { Seal } from "../workbook/seal/seal.js";
import { inputRows, rowsFingerprint } from "../workbook/seal/sealedRows.js";
import { sealSheets } from "../workbook/seal/sealSheets.js";
import { exampleSheets } from "../workbook/write/templateSheets.js";
import { readXlsx } from "../workbook/xlsx/readXlsx.js";
import { writeXlsx } from "../workbook/xlsx/writeXlsx.js";
import type { CommandContext } from "./commandContext.js";
import { replaceFile } from "./replaceFile.js";
import { workbookProperties } from "./workbookProperties.js";

/** Writes a new workbook with the same tables and its seals, and only after it has been read back as the same input. */
export async function writeSealedBook(
  out: string,
  tables: readonly RawTable[],
  seals: readonly Seal[],
  { io, language, progress }: CommandContext,
): Promise<void> {
  progress({ da: "Skriver den forseglede projektmappe", en: "Writing the sealed workbook" });
  const sheets = [...exampleSheets(copiedTables(tables), language), ...sealSheets(seals, bookLanguage(tables))];
  const bytes = await writeXlsx(sheets, workbookProperties(language, seals.at(-1)?.scenario ?? ""));
  await checkCopy(bytes, seals.at(-1)?.input ?? "");
  await replaceFile(out, bytes);
  io.stderr(`${{ da: "Skrev", en: "Wrote" }[language]} ${out}.\n`);
}

async function checkCopy(bytes: Uint8Array, input: string): Promise<void> {
  const book = await readXlsx(bytes);
  const parsed = book.ok ? parseModelInput(book.tables, { parseFormula: parseUserFormula }) : null;
  if (parsed?.ok && rowsFingerprint(inputRows(parsed.value)) === input) return;
  throw new LawBroken("A fault in Tildel: the sealed workbook does not read as the one it was made from.");
}
