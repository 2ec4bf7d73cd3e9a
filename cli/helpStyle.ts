import type { Argument, Command } from "commander";
import type { Language } from "../engine/index.js";
import type { CliIo } from "./cliIo.js";
import { OPTIONS } from "./helpText.js";

const HELP_WIDTH = 110;

/** The headings of commander's own help, in Danish. */
const HEADINGS: Readonly<Record<string, string>> = {
  "Usage:": "Brug:",
  "Arguments:": "Argumenter:",
  "Options:": "Valg:",
  "Commands:": "Kommandoer:",
};

/**
 * Lets a command and its subcommands print through `io`, in the user's language, and throw instead of ending the process.
 * Commander's own error messages are held back; main writes them in plain words.
 */
export function styleHelp(command: Command, io: CliIo, language: Language): Command {
  return command
    .exitOverride()
    .helpOption("-h, --help", OPTIONS.help[language])
    .configureOutput({
      writeOut: io.stdout,
      writeErr: io.stderr,
      outputError: () => undefined,
      getOutHelpWidth: () => HELP_WIDTH,
      getErrHelpWidth: () => HELP_WIDTH,
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    })
    .configureHelp({
      styleTitle: (title) => (language === "da" ? (HEADINGS[title] ?? title) : title),
      optionDescription: ({ description }) => description,
      subcommandTerm: (sub) => [sub.name(), ...sub.registeredArguments.map((argument) => termOf(argument))].join(" "),
    });
}

const termOf = (argument: Argument): string => (argument.required ? `<${argument.name()}>` : `[${argument.name()}]`);
