import { mkdir } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import { checkInput, distinctIssues, hasErrors, modelNames, type Issue, type ModelInput } from "../engine/index.js";
import { sealIssues } from "../workbook/seal/sealIssues.js";
import { exampleSheets } from "../workbook/write/templateSheets.js";
import { writeXlsx } from "../workbook/xlsx/writeXlsx.js";
import type { CliIo } from "./cliIo.js";
import { commandContext, type CommandContext } from "./commandContext.js";
import { EXAMPLE_FOLDER } from "./commands/template.js";
import { consequencesOf, type Compared } from "../workbook/results/consequencesOf.js";
import { EXIT, type ExitCode } from "./exitCode.js";
import { furthestSchools } from "../workbook/results/furthestSchools.js";
import { readBookAndTables } from "./readBook.js";
import { readCsvFolder } from "./readCsvFolder.js";
import { replaceFile } from "./replaceFile.js";
import { runNames } from "../workbook/results/runNames.js";
import { compareText } from "./show/compareText.js";
import { issuesText } from "./show/issuesText.js";
import { runText } from "./show/runText.js";
import { workbookProperties } from "./workbookProperties.js";
import { writeResults } from "./writeResults.js";

const LANGUAGE = "da";

/**
 * `npm start`: the example municipality (or another folder of tables) checked and computed, the consequence of its new
 * model printed, and two workbooks written to `out/`: the input as Excel tables, and the results.
 */
export async function startExample(folder: string | undefined, io: CliIo): Promise<ExitCode> {
  const context = commandContext(io, { language: LANGUAGE });
  const book = folder === undefined ? join(io.home, EXAMPLE_FOLDER) : resolve(folder);
  const { tables, read } = await readBookAndTables(book, context.progress);
  const found = read.ok ? [...checkInput(read.value), ...sealIssues(read.value, tables)] : [];
  const issues = distinctIssues([...read.issues, ...found]);
  if (!read.ok || hasErrors(issues)) {
    io.stderr(`${issuesText(issues, LANGUAGE).join("\n")}\n`);
    return EXIT.workbookHasErrors;
  }
  const compared = runModels(read.value, context);
  io.stdout(`${[...resultText(compared), "", ...issuesText(issues, LANGUAGE)].join("\n")}\n`);
  await writeWorkbooks(book, compared, issues, context);
  return EXIT.fine;
}

/** Every model in all its budget years, with what each is compared with. The check has run them all: none can fail here. */
function runModels(input: ModelInput, { progress }: CommandContext): Compared {
  const result = runNames(input, modelNames(input), null, progress);
  if (!result.ok) throw new Error("A model that passed the check could not be run");
  return consequencesOf(input, result.value, progress);
}

function resultText({ comparisons, allocations }: Compared): readonly string[] {
  const [first] = comparisons;
  if (first) return compareText(first, LANGUAGE);
  return allocations.flatMap((allocation) => [...runText(allocation, LANGUAGE), ""]);
}

async function writeWorkbooks(
  book: string,
  compared: Compared,
  issues: readonly Issue[],
  context: CommandContext,
): Promise<void> {
  const { io } = context;
  const folder = join(io.home, "out");
  const input = join(folder, `${basename(book)}.xlsx`);
  await mkdir(folder, { recursive: true });
  await replaceFile(input, await writeXlsx(exampleSheets(readCsvFolder(book), LANGUAGE), workbookProperties(LANGUAGE)));
  io.stderr(`Skrev ${input}.\n`);
  const [first] = compared.comparisons;
  const explanations = first ? furthestSchools(first.consequence, first.after) : [];
  const { allocations, consequences, transitions } = compared;
  await writeResults(
    join(folder, `${basename(book)}-resultat.xlsx`),
    { allocations, consequences, transitions, explanations, issues },
    context,
  );
}
