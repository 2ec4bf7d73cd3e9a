import {
  attributeChanges,
  changeLog,
  compareScenarios,
  distinctIssues,
  type Attribution,
  type BudgetYear,
  type ChangeLog,
  type Comparison,
  type Issue,
  type ModelInput,
  type Result,
} from "../../engine/index.js";
import { comparedResults } from "../../workbook/results/comparedResults.js";
import { askedName, checkYears } from "../askedNames.js";
import { print, printErrors, remarkLines, type CommandContext } from "../commandContext.js";
import { EXIT, type ExitCode } from "../exitCode.js";
import { changesJson, noChangesJson } from "../json/changesJson.js";
import { checkOutPath } from "../outPath.js";
import { readBook } from "../readBook.js";
import { attributionText } from "../show/attributionText.js";
import { changesText } from "../show/changesText.js";
import { writeResults } from "../writeResults.js";

export interface ChangesOptions {
  readonly from: string;
  readonly to: string;
  readonly attribution?: boolean;
  /** Absent: the first budget year of `to`. */
  readonly year?: BudgetYear;
  readonly out?: string;
}

interface Told {
  readonly log: ChangeLog;
  readonly attribution: Attribution | null;
  /** Null where neither an attribution nor a workbook was asked for: the log itself needs no run. */
  readonly comparison: Comparison | null;
}

/** `tildel changes`: everything that differs between two scenarios or models, and what each change does. */
export async function changes(book: string, options: ChangesOptions, context: CommandContext): Promise<ExitCode> {
  const { language } = context;
  if (options.out !== undefined) await checkOutPath(options.out, book);
  const read = await readBook(book, context.progress);
  const result = read.ok ? changesOf(read.value, options, context) : read;
  const issues = distinctIssues([...read.issues, ...result.issues]);
  if (!result.ok || !read.ok) {
    printErrors(context, issues, () => noChangesJson(options, issues, language));
    return EXIT.workbookHasErrors;
  }
  const { log, attribution } = result.value;
  if (options.out !== undefined) await writeChanges(options.out, result.value, issues, context);
  print(
    context,
    () => changesJson(log, attribution, issues, language),
    () => [
      ...changesText(log, language),
      ...(attribution ? attributionText(attribution, language) : []),
      ...remarkLines(issues, language),
    ],
  );
  return EXIT.fine;
}

function changesOf(input: ModelInput, options: ChangesOptions, { progress }: CommandContext): Result<Told> {
  const [from, to] = [askedName(input, options.from), askedName(input, options.to)];
  const { year } = options;
  if (year !== undefined) for (const name of [from, to]) checkYears(input, name, [year]);
  progress({ da: `Finder ændringerne fra ${from} til ${to}`, en: `Finding the changes from ${from} to ${to}` });
  const log = changeLog(input, from, to);
  if (!log.ok) return log;
  const request = { from, to, ...(year === undefined ? {} : { year }) };
  if (options.attribution === true) {
    progress({ da: "Regner, hvad hver ændring gør", en: "Working out what each change does" });
    const shared = attributeChanges(input, request);
    const comparison = compareScenarios(input, request);
    if (!shared.ok) return shared;
    if (!comparison.ok) return comparison;
    const value = { log: log.value, attribution: shared.value, comparison: comparison.value };
    return { ok: true, value, issues: shared.issues };
  }
  if (options.out === undefined) return { ...log, value: { log: log.value, attribution: null, comparison: null } };
  const comparison = compareScenarios(input, request);
  if (!comparison.ok) return comparison;
  const value = { log: log.value, attribution: null, comparison: comparison.value };
  return { ok: true, value, issues: comparison.issues };
}

async function writeChanges(
  out: string,
  { log, attribution, comparison }: Told,
  issues: readonly Issue[],
  context: CommandContext,
): Promise<void> {
  if (!comparison) throw new Error("A workbook is only written of results that are run: a fault of the caller");
  const results = { ...comparedResults(comparison, issues, []), changeLogs: [log] };
  await writeResults(out, attribution ? { ...results, attributions: [attribution] } : results, context);
}
