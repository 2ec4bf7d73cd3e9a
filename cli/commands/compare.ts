import {
  compareScenarios,
  distinctIssues,
  type BudgetYear,
  type Comparison,
  type ModelInput,
  type Result,
} from "../../engine/index.js";
import { askedName, checkYears } from "../askedNames.js";
import { firstYear } from "../../workbook/results/runnableNames.js";
import { print, printErrors, remarkLines, type CommandContext } from "../commandContext.js";
import { EXIT, type ExitCode } from "../exitCode.js";
import { comparedResults } from "../../workbook/results/comparedResults.js";
import { compareJson, noCompareJson } from "../json/compareJson.js";
import { checkOutPath } from "../outPath.js";
import { readBook } from "../readBook.js";
import { compareText } from "../show/compareText.js";
import { compareMany } from "./compareMany.js";
import { writeResults } from "../writeResults.js";

export interface CompareOptions {
  readonly from: string;
  /** At least one; several stand side by side. */
  readonly to: readonly string[];
  /** None: the first budget year of `to`, or all that several have in common. */
  readonly year: readonly BudgetYear[];
  /** A key figure for the measures of equity; asks for the comparison side by side. */
  readonly key?: string;
  readonly out?: string;
}

interface OneComparison {
  readonly from: string;
  readonly to: string;
  readonly year?: BudgetYear;
  readonly out?: string;
}

interface Asked {
  readonly from: string;
  readonly to: string;
  readonly year: BudgetYear | null;
}

/** `tildel compare`: what changes for every school from one model or scenario to another, or to several. */
export async function compare(book: string, options: CompareOptions, context: CommandContext): Promise<ExitCode> {
  const { from, to, year, key, out } = options;
  const [only] = to;
  if (only === undefined || to.length > 1 || year.length > 1 || key !== undefined)
    return compareMany(book, options, context);
  const [given] = year;
  const one = {
    from,
    to: only,
    ...(given === undefined ? {} : { year: given }),
    ...(out === undefined ? {} : { out }),
  };
  return compareOne(book, one, context);
}

async function compareOne(book: string, options: OneComparison, context: CommandContext): Promise<ExitCode> {
  const { language } = context;
  if (options.out !== undefined) await checkOutPath(options.out, book);
  const read = await readBook(book, context.progress);
  const asked = read.ok
    ? askedOf(read.value, options)
    : { from: options.from, to: options.to, year: options.year ?? null };
  const result = read.ok ? runBoth(read.value, asked, context) : read;
  const issues = distinctIssues([...read.issues, ...result.issues]);
  if (!result.ok || !read.ok) {
    printErrors(context, issues, () => noCompareJson(asked, issues, language));
    return EXIT.workbookHasErrors;
  }
  const { before, after, consequence } = result.value;
  const decimals = Math.max(before.settings.unitDecimals, after.settings.unitDecimals);
  if (options.out !== undefined) {
    await writeResults(options.out, comparedResults(result.value, issues), context);
  }
  print(
    context,
    () => compareJson(consequence, decimals, issues, language),
    () => [...compareText(result.value, language), ...remarkLines(issues, language)],
  );
  return EXIT.fine;
}

function askedOf(input: ModelInput, options: OneComparison): Asked {
  const from = askedName(input, options.from);
  const to = askedName(input, options.to);
  const year = options.year ?? firstYear(input, to);
  if (year !== null) for (const name of [from, to]) checkYears(input, name, [year]);
  return { from, to, year };
}

function runBoth(input: ModelInput, { from, to, year }: Asked, { progress }: CommandContext): Result<Comparison> {
  progress({ da: `Sammenligner ${from} og ${to}`, en: `Comparing ${from} and ${to}` });
  return compareScenarios(input, { from, to, ...(year === null ? {} : { year }) });
}
