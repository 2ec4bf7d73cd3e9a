import {
  distinctIssues,
  explainPart,
  type Allocation,
  type BudgetYear,
  type ModelInput,
  type Result,
} from "../../engine/index.js";
import { explanationWords, type ExplanationWords } from "../../workbook/present/explanationWords.js";
import { nameKey } from "../../workbook/text/nameKey.js";
import { askedName, checkYears } from "../askedNames.js";
import { firstYear } from "../../workbook/results/runnableNames.js";
import { print, printErrors, remarkLines, type CommandContext } from "../commandContext.js";
import { EXIT, type ExitCode } from "../exitCode.js";
import { explainJson } from "../json/explainJson.js";
import { readBook } from "../readBook.js";
import { runNames } from "../../workbook/results/runNames.js";
import { explainText } from "../show/explainText.js";
import { WrongUse } from "../wrongUse.js";

export interface ExplainOptions {
  readonly scenario: string;
  readonly school: string;
  /** Absent: every part. */
  readonly part?: string;
  /** Absent: the first budget year. */
  readonly year?: BudgetYear;
}

/** `tildel explain`: why one school gets what it gets, line by line. */
export async function explain(book: string, options: ExplainOptions, context: CommandContext): Promise<ExitCode> {
  const { language } = context;
  const read = await readBook(book, context.progress);
  const result = read.ok ? runOne(read.value, options, context) : read;
  const issues = distinctIssues([...read.issues, ...result.issues]);
  if (!result.ok || !read.ok) {
    const asked = {
      scenario: options.scenario,
      year: options.year ?? null,
      school: options.school,
      unitDecimals: 0,
      parts: [],
    };
    printErrors(context, issues, () => explainJson(asked, issues, language));
    return EXIT.workbookHasErrors;
  }
  const allocation = result.value;
  const school = schoolOf(allocation, options.school);
  const parts = explained(allocation, school, options.part, language);
  const { scenario, year, settings } = allocation;
  print(
    context,
    () =>
      explainJson(
        { scenario, year, school: idOf(allocation, school), unitDecimals: settings.unitDecimals, parts },
        issues,
        language,
      ),
    () => [...explainText(allocation, school, parts, language), ...remarkLines(issues, language)],
  );
  return EXIT.fine;
}

function runOne(input: ModelInput, options: ExplainOptions, { progress }: CommandContext): Result<Allocation> {
  const name = askedName(input, options.scenario);
  const year = options.year ?? firstYear(input, name);
  if (year !== null) checkYears(input, name, [year]);
  const result = runNames(input, [name], year === null ? null : [year], progress);
  const allocation = result.ok ? result.value[0] : undefined;
  return allocation ? { ok: true, value: allocation, issues: result.issues } : { ok: false, issues: result.issues };
}

const idOf = ({ schools }: Allocation, school: number): string => schools[school]?.school.id ?? "";

function schoolOf({ schools }: Allocation, asked: string): number {
  const index = schools.findIndex(({ school }) => school.id === asked.trim());
  if (index >= 0) return index;
  const known = schools.map(({ school }) => `${school.id} ${school.name}`).join(", ");
  throw new WrongUse({
    da: `Ingen skole har id “${asked}”. Skolerne er: ${known}.`,
    en: `No school has the ID “${asked}”. The schools are: ${known}.`,
  });
}

function explained(
  allocation: Allocation,
  school: number,
  asked: string | undefined,
  language: CommandContext["language"],
): readonly ExplanationWords[] {
  const { parts, settings } = allocation;
  const wanted = asked === undefined ? parts : parts.filter(({ part }) => nameKey(part.name) === nameKey(asked));
  if (wanted.length === 0 && asked !== undefined) {
    const known = parts.map(({ part }) => part.name).join(", ");
    throw new WrongUse({
      da: `“${allocation.scenario}” har ingen aktiv del, der hedder “${asked}”. Delene er: ${known}.`,
      en: `“${allocation.scenario}” has no active part called “${asked}”. The parts are: ${known}.`,
    });
  }
  const options = { language, unitDecimals: settings.unitDecimals };
  return wanted.map((part) => explanationWords(explainPart(part, school), options));
}
