import {
  distinctIssues,
  settle,
  type BudgetYear,
  type ModelInput,
  type Result,
  type Settlement,
} from "../../engine/index.js";
import { askedName, checkYears } from "../askedNames.js";
import { firstYear } from "../../workbook/results/runnableNames.js";
import { print, printErrors, remarkLines, type CommandContext } from "../commandContext.js";
import { EXIT, type ExitCode } from "../exitCode.js";
import { noSettleJson, settleJson } from "../json/settleJson.js";
import { checkOutPath } from "../outPath.js";
import { readBook } from "../readBook.js";
import { settleText } from "../show/settleText.js";
import { writeResults } from "../writeResults.js";

export interface SettleOptions {
  readonly scenario: string;
  /** Absent: the first budget year. */
  readonly year?: BudgetYear;
  readonly out?: string;
}

/** `tildel settle`: what the settled pupil counts change from the preliminary allocation, school by school. */
export async function settleCommand(book: string, options: SettleOptions, context: CommandContext): Promise<ExitCode> {
  const { language } = context;
  if (options.out !== undefined) await checkOutPath(options.out, book);
  const read = await readBook(book, context.progress);
  const result = read.ok ? settleAsked(read.value, options, context) : read;
  const issues = distinctIssues([...read.issues, ...result.issues]);
  if (!read.ok || !result.ok) {
    const asked = { scenario: options.scenario, year: options.year ?? null };
    printErrors(context, issues, () => noSettleJson(asked, issues, language));
    return EXIT.workbookHasErrors;
  }
  const settlement = result.value;
  if (options.out !== undefined) {
    const results = {
      allocations: [settlement.settled],
      consequences: [],
      explanations: [],
      settlements: [settlement],
    };
    await writeResults(options.out, { ...results, issues }, context);
  }
  print(
    context,
    () => settleJson(settlement, issues, language),
    () => [...settleText(settlement, language), ...remarkLines(issues, language)],
  );
  return EXIT.fine;
}

function settleAsked(input: ModelInput, options: SettleOptions, { progress }: CommandContext): Result<Settlement> {
  const scenario = askedName(input, options.scenario);
  const year = options.year ?? firstYear(input, scenario);
  if (year !== null) checkYears(input, scenario, [year]);
  progress({ da: `Efterregulerer ${scenario}`, en: `Settling ${scenario}` });
  return settle(input, { scenario, ...(year === null ? {} : { year }) });
}
