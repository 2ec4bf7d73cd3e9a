import { existsSync } from "node:fs";
import type { Results } from "../workbook/results/results.js";
import { resultSheets } from "../workbook/write/resultSheets.js";
import { writeXlsx } from "../workbook/xlsx/writeXlsx.js";
import type { CommandContext } from "./commandContext.js";
import { replaceFile } from "./replaceFile.js";
import { workbookProperties } from "./workbookProperties.js";

/** Writes a workbook of results and says where; a result workbook that was there before is replaced, and that is said too. */
export async function writeResults(
  out: string,
  results: Results,
  { io, language, progress }: CommandContext,
): Promise<void> {
  progress({ da: "Skriver resultatet", en: "Writing the results" });
  const subject = results.allocations.map(({ scenario, year }) => `${scenario} ${year}`).join(", ");
  const bytes = await writeXlsx(resultSheets({ ...results, language }), workbookProperties(language, subject));
  const isReplaced = existsSync(out);
  await replaceFile(out, bytes);
  const replaced = isReplaced
    ? { da: " (den tidligere fil er erstattet)", en: " (the file that was there is replaced)" }[language]
    : "";
  io.stderr(`${{ da: "Skrev", en: "Wrote" }[language]} ${out}${replaced}.\n`);
}
