import { distinctIssues, type BudgetYear, type ModelInput, type Result } from "../../engine/index.js";
import { sideBySide } from "../../workbook/results/sideBySide.js";
import { sideBySideResults } from "../../workbook/results/sideBySideResults.js";
import type { ComparedEquity } from "../../workbook/statistics/comparedEquity.js";
import { askedName, checkYears } from "../askedNames.js";
import { print, printErrors, remarkLines, type CommandContext } from "../commandContext.js";
import { EXIT, type ExitCode } from "../exitCode.js";
import { compareManyJson, noCompareManyJson } from "../json/compareManyJson.js";
import { checkOutPath } from "../outPath.js";
import { readBook } from "../readBook.js";
import { compareManyText } from "../show/compareManyText.js";
import { writeResults } from "../writeResults.js";
import { WrongUse } from "../wrongUse.js";

export interface CompareManyOptions {
  readonly from: string;
  readonly to: readonly string[];
  /** None: the budget years that all of them have. */
  readonly year: readonly BudgetYear[];
  /** The key figure of the correlation; absent, the one of Opsætning. */
  readonly key?: string;
  readonly out?: string;
}

/** `tildel compare` with several scenarios or years: all of them side by side, against the same one. */
export async function compareMany(
  book: string,
  options: CompareManyOptions,
  context: CommandContext,
): Promise<ExitCode> {
  const { language } = context;
  if (options.out !== undefined) await checkOutPath(options.out, book);
  const read = await readBook(book, context.progress);
  const result = read.ok ? compared(read.value, options, context) : read;
  const issues = distinctIssues([...read.issues, ...result.issues]);
  if (!read.ok || !result.ok) {
    const asked = { from: options.from, to: options.to, key: options.key ?? null };
    printErrors(context, issues, () => noCompareManyJson(asked, issues, language));
    return EXIT.workbookHasErrors;
  }
  if (options.out !== undefined) {
    await writeResults(options.out, sideBySideResults(result.value, issues), context);
  }
  print(
    context,
    () => compareManyJson(result.value, issues, language),
    () => [...compareManyText(result.value, language), ...remarkLines(issues, language)],
  );
  return EXIT.fine;
}

function compared(
  input: ModelInput,
  { from, to, year, key }: CompareManyOptions,
  { progress }: CommandContext,
): Result<ComparedEquity> {
  const against = askedName(input, from);
  const names = [...new Set(to.map((asked) => askedName(input, asked)))];
  for (const name of [against, ...names]) checkYears(input, name, year);
  progress({ da: `Sammenligner ${names.join(", ")}`, en: `Comparing ${names.join(", ")}` });
  const result = sideBySide(input, { from: against, to: names, years: year, key: key ?? null });
  const unknown = result.issues.find(({ code }) => code === "unknownEquityKey");
  if (key !== undefined && unknown) throw unknownKey(key, unknown.details["known"] ?? "–");
  return result;
}

/** A figure that was asked for by name is not the workbook's fault. */
const unknownKey = (key: string, known: string): WrongUse =>
  new WrongUse({
    da: `Ingen skole har nøgletallet “${key}”. Projektmappen har: ${known}.`,
    en: `No school has the key figure “${key}”. The workbook has: ${known}.`,
  });
