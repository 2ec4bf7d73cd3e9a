import { CommanderError } from "commander";
import { LawBroken, type Language } from "../engine/index.js";
import type { CliIo } from "./cliIo.js";
import { EXIT, type ExitCode } from "./exitCode.js";
import { messageOf } from "./fileError.js";
import { languageOf } from "./optionValues.js";
import { program } from "./program.js";
import { usageMessage } from "./usageMessage.js";
import { WrongUse } from "./wrongUse.js";

/** Commander throws these after it has printed what was asked for. */
const PRINTED: readonly string[] = ["commander.helpDisplayed", "commander.version", "commander.help"];

/** Runs the command line and gives its exit code. Never throws: whatever goes wrong is told in one sentence on stderr. */
export async function main(args: readonly string[], io: CliIo): Promise<ExitCode> {
  const language = languageOf(args);
  let code: ExitCode = EXIT.fine;
  try {
    await program(io, language, (finished) => (code = finished)).parseAsync(args, { from: "user" });
    return code;
  } catch (error) {
    return explainFailure(error, io, language);
  }
}

function explainFailure(error: unknown, io: CliIo, language: Language): ExitCode {
  if (error instanceof WrongUse) {
    io.stderr(`${error.told[language]}\n`);
    return EXIT.wrongUse;
  }
  if (error instanceof CommanderError) return explainUsage(error, io, language);
  io.stderr(`${ourFault(error)[language]}\n`);
  if (io.isDebug) io.stderr(`${stackOf(error)}\n`);
  return EXIT.ourFault;
}

/** Without a command the help is printed as an answer to wrong use; asked for, it is an answer like any other. */
function explainUsage(error: CommanderError, io: CliIo, language: Language): ExitCode {
  if (PRINTED.includes(error.code)) return error.exitCode === 0 ? EXIT.fine : EXIT.wrongUse;
  const more = { da: "Se tildel --help.", en: "See tildel --help --language en." }[language];
  io.stderr(`${usageMessage(error)[language]} ${more}\n`);
  return EXIT.wrongUse;
}

function ourFault(error: unknown): Readonly<Record<Language, string>> {
  const what = messageOf(error);
  if (error instanceof LawBroken) {
    return {
      da: `Tildel brød en af sine egne regler (${what}), så intet er skrevet; det er ikke projektmappens skyld.`,
      en: `Tildel broke one of its own rules (${what}), so nothing is written; the workbook is not to blame.`,
    };
  }
  return {
    da: `Der skete en fejl i Tildel (${what}), og intet er skrevet. TILDEL_DEBUG=1 viser, hvor i koden det var.`,
    en: `Something went wrong in Tildel (${what}), and nothing is written. TILDEL_DEBUG=1 shows where in the code.`,
  };
}

const stackOf = (error: unknown): string =>
  typeof error === "object" && error !== null && "stack" in error ? String(error.stack) : String(error);
