import { distinctIssues, solve } from "../../engine/index.js";
import { linearSolver } from "../../workbook/solver/linearSolver.js";
import { askedName, checkYears } from "../askedNames.js";
import { firstYear } from "../../workbook/results/runnableNames.js";
import { print, printErrors, remarkLines, type CommandContext } from "../commandContext.js";
import { EXIT, type ExitCode } from "../exitCode.js";
import { noSolveJson, solveJson } from "../json/solveJson.js";
import { readBook } from "../readBook.js";
import { solveText } from "../show/solveText.js";
import { questionOf, type SolveOptions } from "../solveQuestion.js";
import { WrongUse } from "../wrongUse.js";

export type { SolveOptions } from "../solveQuestion.js";

/** `tildel solve`: the number that brings about what is asked, run again before it is shown. */
export async function answer(book: string, options: SolveOptions, context: CommandContext): Promise<ExitCode> {
  const { language, progress } = context;
  const read = await readBook(book, progress);
  if (!read.ok) {
    printErrors(context, read.issues, () => noSolveJson(read.issues, language));
    return EXIT.workbookHasErrors;
  }
  const input = read.value;
  const scenario = askedName(input, options.scenario);
  const year = options.year ?? firstYear(input, scenario);
  if (year === null) throw noYear(scenario);
  checkYears(input, scenario, [year]);
  const against = options.against === undefined ? {} : { against: askedName(input, options.against) };
  const question = questionOf({ ...options, ...against }, scenario, year);
  progress({ da: `Søger svaret for ${scenario}`, en: `Looking for the answer for ${scenario}` });
  const result = await solve(input, question, linearSolver);
  const issues = distinctIssues([...read.issues, ...result.issues]);
  if (!result.ok) {
    printErrors(context, issues, () => noSolveJson(issues, language));
    return EXIT.workbookHasErrors;
  }
  print(
    context,
    () => solveJson(question, result.value, issues, language),
    () => [...solveText(question, result.value, language), ...remarkLines(issues, language)],
  );
  return EXIT.fine;
}

const noYear = (name: string): WrongUse =>
  new WrongUse({
    da: `“${name}” har intet budgetår. Skriv --year.`,
    en: `“${name}” has no budget year. Write --year.`,
  });
