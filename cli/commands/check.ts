import { checkInput, distinctIssues, hasErrors } from "../../engine/index.js";
import { sealIssues } from "../../workbook/seal/sealIssues.js";
import { print, type CommandContext } from "../commandContext.js";
import { EXIT, type ExitCode } from "../exitCode.js";
import { checkJson } from "../json/checkJson.js";
import { readBookAndTables } from "../readBook.js";
import { issuesText } from "../show/issuesText.js";

/** `tildel check`: every issue of the workbook, of all its models and scenarios, and what has changed under its seals. */
export async function check(book: string, context: CommandContext): Promise<ExitCode> {
  const { tables, read } = await readBookAndTables(book, context.progress);
  context.progress({ da: "Regner alle modeller og scenarier igennem", en: "Going through all models and scenarios" });
  const found = read.ok ? [...checkInput(read.value), ...sealIssues(read.value, tables)] : [];
  const issues = distinctIssues([...read.issues, ...found]);
  print(
    context,
    () => checkJson(issues, context.language),
    () => issuesText(issues, context.language),
  );
  return hasErrors(issues) ? EXIT.workbookHasErrors : EXIT.fine;
}
