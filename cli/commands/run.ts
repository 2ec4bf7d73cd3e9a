import {
  distinctIssues,
  type Allocation,
  type BudgetYear,
  type Issue,
  type ModelInput,
  type Result,
} from "../../engine/index.js";
import { askedName, checkYears } from "../askedNames.js";
import { allNames } from "../../workbook/results/runnableNames.js";
import { print, printErrors, remarkLines, type CommandContext } from "../commandContext.js";
import { runResults } from "../../workbook/results/runResults.js";
import { EXIT, type ExitCode } from "../exitCode.js";
import { runJson } from "../json/runJson.js";
import { checkOutPath } from "../outPath.js";
import { readBook } from "../readBook.js";
import { runNames } from "../../workbook/results/runNames.js";
import { overviewText } from "../show/overviewText.js";
import { runText } from "../show/runText.js";
import { writeResults } from "../writeResults.js";

export interface RunOptions {
  /** Models and scenarios by name; none: all of them. */
  readonly scenario: readonly string[];
  /** None: the budget years of each model. */
  readonly year: readonly BudgetYear[];
  readonly out?: string;
}

/** `tildel run`: what every school gets, from one or more models and scenarios. */
export async function run(book: string, options: RunOptions, context: CommandContext): Promise<ExitCode> {
  if (options.out !== undefined) await checkOutPath(options.out, book);
  const read = await readBook(book, context.progress);
  const result = read.ok ? runAsked(read.value, options, context) : read;
  const issues = distinctIssues([...read.issues, ...result.issues]);
  if (!read.ok || !result.ok) {
    printErrors(context, issues, () => runJson([], issues, context.language));
    return EXIT.workbookHasErrors;
  }
  const allocations = result.value;
  if (options.out !== undefined) {
    await writeResults(options.out, runResults(read.value, allocations, issues, context.progress), context);
  }
  print(
    context,
    () => runJson(allocations, issues, context.language),
    () => textOf(allocations, issues, context),
  );
  return EXIT.fine;
}

function runAsked(
  input: ModelInput,
  { scenario, year }: RunOptions,
  { progress }: CommandContext,
): Result<readonly Allocation[]> {
  const names = scenario.length === 0 ? allNames(input) : scenario.map((asked) => askedName(input, asked));
  for (const name of names) checkYears(input, name, year);
  return runNames(input, [...new Set(names)], year.length === 0 ? null : [...new Set(year)], progress);
}

function textOf(
  allocations: readonly Allocation[],
  issues: readonly Issue[],
  { language }: CommandContext,
): readonly string[] {
  const each = allocations.map((allocation) => runText(allocation, language));
  const all = allocations.length > 1 ? [...each, overviewText(allocations, language)] : each;
  return [
    ...all.flatMap((lines, index) => (index === 0 ? lines : ["", "", ...lines])),
    ...remarkLines(issues, language),
  ];
}
