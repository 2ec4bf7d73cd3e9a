import {
  distinctIssues,
  runScenarios,
  type Allocation,
  type BudgetYear,
  type ModelInput,
  type Result,
} from "../../engine/index.js";
import type { ForecastUncertainty } from "../../workbook/simulate/forecastSpread.js";
import { simulateForecast } from "../../workbook/simulate/simulateForecast.js";
import { askedName, checkYears } from "../askedNames.js";
import { firstYear } from "../../workbook/results/runnableNames.js";
import { print, printErrors, remarkLines, type CommandContext } from "../commandContext.js";
import { EXIT, type ExitCode } from "../exitCode.js";
import { forecastJson, noForecastJson } from "../json/forecastJson.js";
import { checkOutPath } from "../outPath.js";
import { readBook } from "../readBook.js";
import { forecastText } from "../show/forecastText.js";
import { writeResults } from "../writeResults.js";

export interface ForecastOptions {
  readonly scenario: string;
  /** Absent: the first budget year. */
  readonly year?: BudgetYear;
  readonly out?: string;
}

interface Simulated {
  readonly allocation: Allocation;
  readonly forecast: ForecastUncertainty;
}

/** `tildel forecast`: how much every school's amount and change rest on the forecast of pupils. */
export async function forecast(book: string, options: ForecastOptions, context: CommandContext): Promise<ExitCode> {
  const { language } = context;
  if (options.out !== undefined) await checkOutPath(options.out, book);
  const read = await readBook(book, context.progress);
  const result = read.ok ? simulated(read.value, options, context) : read;
  const issues = distinctIssues([...read.issues, ...result.issues]);
  if (!read.ok || !result.ok) {
    const { scenario, year = null } = options;
    printErrors(context, issues, () => noForecastJson({ scenario, year }, issues, language));
    return EXIT.workbookHasErrors;
  }
  const { allocation, forecast: found } = result.value;
  if (options.out !== undefined) {
    const results = { allocations: [allocation], consequences: [], explanations: [], issues };
    await writeResults(options.out, { ...results, forecasts: [found] }, context);
  }
  print(
    context,
    () => forecastJson(found, allocation.settings.unitDecimals, issues, language),
    () => [...forecastText(found, allocation, language), ...remarkLines(issues, language)],
  );
  return EXIT.fine;
}

function simulated(input: ModelInput, options: ForecastOptions, { progress }: CommandContext): Result<Simulated> {
  const scenario = askedName(input, options.scenario);
  const year = options.year ?? firstYear(input, scenario);
  const years = year === null ? {} : { years: [year] };
  if (year !== null) checkYears(input, scenario, [year]);
  const run = runScenarios(input, { names: [scenario], ...years });
  const [allocation] = run.ok ? run.value : [];
  if (!allocation) return { ok: false, issues: run.issues };
  progress({ da: "Regner med andre elevtal", en: "Computing with other pupil counts" });
  const result = simulateForecast(input, { scenario, year: allocation.year });
  return result.ok ? { ...result, value: { allocation, forecast: result.value } } : result;
}
