import { join } from "node:path";
import { exampleSheets, templateSheets } from "../../workbook/write/templateSheets.js";
import { writeXlsx } from "../../workbook/xlsx/writeXlsx.js";
import type { CommandContext } from "../commandContext.js";
import { EXIT, type ExitCode } from "../exitCode.js";
import { checkNewPath } from "../outPath.js";
import { readCsvFolder } from "../readCsvFolder.js";
import { replaceFile } from "../replaceFile.js";
import { workbookProperties } from "../workbookProperties.js";

export interface TemplateOptions {
  readonly example?: boolean;
}

/** Where the example municipality lies, seen from the home of the command line. */
export const EXAMPLE_FOLDER = join("fixtures", "eksempelkommune");

/** `tildel template`: a new workbook to fill in, or the example municipality. */
export async function template(
  out: string,
  { example }: TemplateOptions,
  { io, language }: CommandContext,
): Promise<ExitCode> {
  await checkNewPath(out);
  const sheets =
    example === true ? exampleSheets(readCsvFolder(join(io.home, EXAMPLE_FOLDER)), language) : templateSheets(language);
  await replaceFile(out, await writeXlsx(sheets, workbookProperties(language)));
  io.stderr({ da: `Skrev ${out}.\n`, en: `Wrote ${out}.\n` }[language]);
  return EXIT.fine;
}
