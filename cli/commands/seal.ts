import { distinctIssues, runScenarios, type Allocation, type ModelInput, type Result } from "../../engine/index.js";
import type { RawTable } from "../../workbook/read/rawTable.js";
import { earlierSeals, SEALS_UNREADABLE } from "../../workbook/seal/earlierSeals.js";
import { makeSeal } from "../../workbook/seal/makeSeal.js";
import type { Seal } from "../../workbook/seal/seal.js";
import { whyNotFinal } from "../../workbook/seal/whyNotFinal.js";
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
  await writeSealedBook(options.out, tables, sealsWith(tables, made), context);
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
  const why = whyNotFinal(input, name);
  if (why) throw new WrongUse(why);
  progress({ da: `Regner ${name}`, en: `Computing ${name}` });
  return runScenarios(input, { names: [name] });
}

/** The seals of other scenarios stay; an earlier one of the same scenario gives way. */
function sealsWith(tables: readonly RawTable[], made: Seal): readonly Seal[] {
  const earlier = earlierSeals(tables, made);
  if (earlier) return [...earlier, made];
  const told = { da: "tildel check siger, hvad der er galt.", en: "tildel check tells what is wrong." };
  throw new WrongUse({ da: `${SEALS_UNREADABLE.da} ${told.da}`, en: `${SEALS_UNREADABLE.en} ${told.en}` });
}
