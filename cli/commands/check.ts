import { checkInput, distinctIssues, hasErrors } from "../../engine/index.js";
import { print, type CommandContext } from "../commandContext.js";
import { EXIT, type ExitCode } from "../exitCode.js";
import { checkJson } from "../json/checkJson.js";
import { readBook } from "../readBook.js";
import { issuesText } from "../show/issuesText.js";

/** `tildel check`: every issue of the workbook, of all its models and scenarios. */
export async function check(book: string, context: CommandContext): Promise<ExitCode> {
  const read = await readBook(book, context.progress);
  context.progress({ da: "Regner alle modeller og scenarier igennem", en: "Going through all models and scenarios" });
  const issues = distinctIssues([...read.issues, ...(read.ok ? checkInput(read.value) : [])]);
  print(
    context,
    () => checkJson(issues, context.language),
    () => issuesText(issues, context.language),
  );
  return hasErrors(issues) ? EXIT.workbookHasErrors : EXIT.fine;
}
