import { Command } from "commander";
import type { Language } from "../engine/index.js";
import type { CliIo } from "./cliIo.js";
import { commandContext, type CommandContext, type CommonOptions } from "./commandContext.js";
import { optionsOf, type OptionName } from "./commandOptions.js";
import { changes, type ChangesOptions } from "./commands/changes.js";
import { check } from "./commands/check.js";
import { compare, type CompareOptions } from "./commands/compare.js";
import { explain, type ExplainOptions } from "./commands/explain.js";
import { forecast, type ForecastOptions } from "./commands/forecast.js";
import { pupil, type PupilOptions } from "./commands/pupil.js";
import { run, type RunOptions } from "./commands/run.js";
import { seal, type SealOptions } from "./commands/seal.js";
import { settleCommand, type SettleOptions } from "./commands/settle.js";
import { template, type TemplateOptions } from "./commands/template.js";
import { answer, type SolveOptions } from "./commands/solve.js";
import type { ExitCode } from "./exitCode.js";
import { EXAMPLES } from "./helpExamples.js";
import { styleHelp } from "./helpStyle.js";
import { ABOUT, ARGUMENTS, COMMANDS, OPTIONS, VALUES, type CommandName } from "./helpText.js";

export const VERSION = "0.1.0";

type Action<Options> = (path: string, options: Options, context: CommandContext) => Promise<ExitCode>;

/** The command line as commander reads it; `finish` is given the exit code of the command that ran. */
export function program(io: CliIo, language: Language, finish: (code: ExitCode) => void): Command {
  const root = rootCommand(io, language);
  const add = <Options>(
    name: CommandName,
    argument: "book" | "newBook",
    options: readonly OptionName[],
    action: Action<Options>,
  ): void => {
    const command = subcommand(root, name, argument, language);
    for (const option of optionsOf(options, language)) command.addOption(option);
    command.action(async (path: string, given: Options & CommonOptions) => {
      finish(await action(path, given, commandContext(io, given)));
    });
  };
  add<TemplateOptions>("template", "newBook", ["example", "language"], template);
  add<object>("check", "book", ["json", "language"], (path, _, context) => check(path, context));
  add<RunOptions>("run", "book", ["scenarios", "years", "out", "json", "language"], run);
  add<CompareOptions>("compare", "book", ["from", "to", "years", "key", "out", "json", "language"], compare);
  add<ChangesOptions>("changes", "book", ["from", "toOne", "attribution", "year", "out", "json", "language"], changes);
  add<SealOptions>("seal", "book", ["finalScenario", "date", "by", "newOut", "json", "language"], seal);
  add<PupilOptions>("pupil", "book", ["scenario", "anySchool", "schoolYear", "year", "out", "json", "language"], pupil);
  add<ForecastOptions>("forecast", "book", ["scenario", "year", "out", "json", "language"], forecast);
  add<ExplainOptions>("explain", "book", ["scenario", "school", "part", "year", "json", "language"], explain);
  add<SettleOptions>("settle", "book", ["scenario", "year", "out", "json", "language"], settleCommand);
  add<SolveOptions>(
    "solve",
    "book",
    ["scenario", "question", "year", "against", "limit", "frame", "startMonth", "dials", "measure", "json", "language"],
    answer,
  );
  return root;
}

function subcommand(root: Command, name: CommandName, argument: "book" | "newBook", language: Language): Command {
  const value = `<${VALUES[argument][language]}>`;
  return root
    .command(name)
    .description(COMMANDS[name][language])
    .argument(value, ARGUMENTS[argument][language])
    .usage(`${value} ${VALUES.options[language]}`)
    .addHelpText("after", EXAMPLES[name][language]);
}

function rootCommand(io: CliIo, language: Language): Command {
  const command = VALUES.command[language];
  const root = styleHelp(new Command("tildel"), io, language)
    .description(ABOUT[language])
    .usage(`${command} ${VALUES.options[language]}`)
    .version(VERSION, "-V, --version", OPTIONS.version[language])
    .helpCommand(`help [${command.slice(1, -1)}]`, OPTIONS.helpCommand[language])
    .addHelpText("after", EXAMPLES.tildel[language]);
  for (const option of optionsOf(["language"], language)) root.addOption(option);
  return root;
}
