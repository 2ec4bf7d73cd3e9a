import {
  distinctIssues,
  onePupil,
  type BudgetYear,
  type ModelInput,
  type OnePupil,
  type Result,
} from "../../engine/index.js";
import { askedName, checkYears } from "../askedNames.js";
import { firstYear } from "../../workbook/results/runnableNames.js";
import { askedSchool } from "../askedSchool.js";
import { askedSchoolYear } from "../askedSchoolYear.js";
import { print, printErrors, remarkLines, type CommandContext } from "../commandContext.js";
import { EXIT, type ExitCode } from "../exitCode.js";
import { noPupilJson, pupilJson } from "../json/pupilJson.js";
import { checkOutPath } from "../outPath.js";
import { readBook } from "../readBook.js";
import { pupilText } from "../show/pupilText.js";
import { writeResults } from "../writeResults.js";

export interface PupilOptions {
  readonly scenario: string;
  /** Absent: every school. */
  readonly school?: string;
  /** Absent: the first budget year. */
  readonly year?: BudgetYear;
  /** Absent: the school year that begins in the budget year. */
  readonly schoolYear?: string;
  readonly out?: string;
}

/** `tildel pupil`: what one pupil more or fewer in each grade does to the school, and to the others. */
export async function pupil(book: string, options: PupilOptions, context: CommandContext): Promise<ExitCode> {
  const { language } = context;
  if (options.out !== undefined) await checkOutPath(options.out, book);
  const read = await readBook(book, context.progress);
  const result = read.ok ? runAll(read.value, options, context) : read;
  const issues = distinctIssues([...read.issues, ...result.issues]);
  if (!read.ok || !result.ok) {
    const { scenario, year = null, schoolYear = null } = options;
    printErrors(context, issues, () => noPupilJson({ scenario, year, schoolYear }, issues, language));
    return EXIT.workbookHasErrors;
  }
  const sensitivity = result.value;
  if (options.out !== undefined) {
    const { allocation } = sensitivity;
    const results = { allocations: [allocation], consequences: [], explanations: [], issues };
    await writeResults(options.out, { ...results, pupilSensitivities: [sensitivity] }, context);
  }
  print(
    context,
    () => pupilJson(sensitivity, issues, language),
    () => [...pupilText(sensitivity, language), ...remarkLines(issues, language)],
  );
  return EXIT.fine;
}

function runAll(input: ModelInput, options: PupilOptions, { progress }: CommandContext): Result<OnePupil> {
  const scenario = askedName(input, options.scenario);
  const schoolIds = options.school === undefined ? {} : { schoolIds: [askedSchool(input, options.school)] };
  const year = options.year ?? firstYear(input, scenario);
  if (year === null) return { ok: false, issues: [] };
  checkYears(input, scenario, [year]);
  const schoolYear = askedSchoolYear(input, options.schoolYear, year);
  progress({
    da: `Regner én elev mere og én færre på hvert trin i ${schoolYear}`,
    en: `Computing one pupil more and one fewer in each grade of ${schoolYear}`,
  });
  return onePupil(input, { scenario, year, schoolYear, ...schoolIds });
}
