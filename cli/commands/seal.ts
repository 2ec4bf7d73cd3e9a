import {
  distinctIssues,
  runScenarios,
  type Allocation,
  type ModelInput,
  type Result,
  type Scenario,
} from "../../engine/index.js";
import type { RawTable } from "../../workbook/read/rawTable.js";
import { makeSeal } from "../../workbook/seal/makeSeal.js";
import { readSeals } from "../../workbook/seal/readSeals.js";
import type { Seal } from "../../workbook/seal/seal.js";
import { nameKey } from "../../workbook/text/nameKey.js";
import { askedName } from "../askedNames.js";
import { print, printErrors, remarkLines, type CommandContext } from "../commandContext.js";
import { EXIT, type ExitCode } from "../exitCode.js";
import { noSealJson, sealJson } from "../json/sealJson.js";
import { checkNewPath } from "../outPath.js";
import { readBookAndTables } from "../readBook.js";
import { sealText } from "../show/sealText.js";
import { writeSealedBook } from "../writeSealedBook.js";
import { WrongUse } from "../wrongUse.js";

export interface SealOptions {
  readonly scenario: string;
  readonly date: string;
  readonly by?: string;
  readonly out: string;
}

/** `tildel seal`: a final scenario under seal, in a new workbook; the old one is never changed. */
export async function seal(book: string, options: SealOptions, context: CommandContext): Promise<ExitCode> {
  const { language } = context;
  await checkNewPath(options.out);
  const { tables, read } = await readBookAndTables(book, context.progress);
  const result = read.ok ? runFinal(read.value, options, context) : read;
  const issues = distinctIssues([...read.issues, ...result.issues]);
  if (!read.ok || !result.ok) {
    printErrors(context, issues, () => noSealJson(options, issues, language));
    return EXIT.workbookHasErrors;
  }
  const made = makeSeal(read.value, {
    scenario: askedName(read.value, options.scenario),
    allocations: result.value,
    date: options.date,
    sealedBy: options.by ?? "",
  });
  await writeSealedBook(options.out, tables, [...earlierSeals(tables, made), made], context);
  print(
    context,
    () => sealJson(made, options.out, issues, language),
    () => [...sealText(made, language), ...remarkLines(issues, language)],
  );
  return EXIT.fine;
}

function runFinal(
  input: ModelInput,
  options: SealOptions,
  { progress }: CommandContext,
): Result<readonly Allocation[]> {
  const name = askedName(input, options.scenario);
  const scenario = input.scenarios.find((known) => nameKey(known.name) === nameKey(name));
  if (scenario?.status !== "final") throw notFinal(name, scenario);
  progress({ da: `Regner ${name}`, en: `Computing ${name}` });
  return runScenarios(input, { names: [name] });
}

function notFinal(name: string, scenario: Scenario | undefined): WrongUse {
  if (!scenario) {
    return new WrongUse({
      da: `“${name}” er en model. Skriv den i Scenarier som et scenarie uden ændringer med status endelig, og forsegl det.`,
      en: `“${name}” is a model. Write it in Scenarios as a scenario without changes with the status final, and seal that.`,
    });
  }
  return new WrongUse({
    da: `Scenariet “${name}” er ikke endeligt. Kun et scenarie med status endelig kan forsegles.`,
    en: `The scenario “${name}” is not final. Only a scenario with the status final can be sealed.`,
  });
}

/** The seals of other scenarios stay; an earlier one of the same scenario gives way. */
function earlierSeals(tables: readonly RawTable[], made: Seal): readonly Seal[] {
  const { seals, issues } = readSeals(tables);
  if (issues.length === 0) return seals.filter(({ scenario }) => nameKey(scenario) !== nameKey(made.scenario));
  throw new WrongUse({
    da: "De forseglinger, projektmappen har, kan ikke læses, og de ville gå tabt. tildel check siger, hvad der er galt.",
    en: "The seals the workbook has cannot be read and would be lost. tildel check tells what is wrong.",
  });
}
