import { Command, InvalidArgumentError, Option } from "commander";
import type { Language, Text } from "../engine/index.js";
import type { CliIo } from "./cliIo.js";
import { commandContext, type CommandContext, type CommonOptions } from "./commandContext.js";
import { check } from "./commands/check.js";
import { compare, type CompareOptions } from "./commands/compare.js";
import { explain, type ExplainOptions } from "./commands/explain.js";
import { run, type RunOptions } from "./commands/run.js";
import { template, type TemplateOptions } from "./commands/template.js";
import type { ExitCode } from "./exitCode.js";
import { EXAMPLES } from "./helpExamples.js";
import { ABOUT, ARGUMENTS, COMMANDS, OPTIONS, VALUES, type CommandName } from "./helpText.js";

const HELP_WIDTH = 110;
const VERSION = "0.1.0";

/** The words of commander's own that stand in the help. */
const TITLES: Readonly<Record<string, string>> = { "Usage:": "Brug:", "Arguments:": "Argumenter:", "Options:": "Valg:", "Commands:": "Kommandoer:" };

/** The command line as commander reads it; `finish` is given the exit code of the command that ran. */
export function program(io: CliIo, language: Language, finish: (code: ExitCode) => void): Command {
  const say = (text: Text): string => text[language];
  const root = new Command("tildel").description(say(ABOUT)).usage(`${say(VALUES.command)} ${say(VALUES.options)}`);
  root.version(VERSION, "-V, --version", say(OPTIONS.version)).helpCommand(`help [${say(VALUES.command).slice(1, -1)}]`, say(OPTIONS.helpCommand));
  speaking(root, io, language, "tildel");
  const command = (name: CommandName, argument: "book" | "newBook"): Command => {
    const made = root.command(name).description(say(COMMANDS[name])).argument(`<${say(VALUES[argument])}>`, say(ARGUMENTS[argument]));
    made.usage(`<${say(VALUES[argument])}> ${say(VALUES.options)}`);
    return speaking(made, io, language, name);
  };
  const flag = (name: string, value: Text): string => `--${name} <${say(value)}>`;
  const year = new Option(flag("year", VALUES.year), say(OPTIONS.year)).argParser(readYear);
  const common = (made: Command): Command =>
    made.option("--json", say(OPTIONS.json)).addOption(languageOption(language));
  const act =
    <Options extends CommonOptions>(action: (path: string, options: Options, context: CommandContext) => Promise<ExitCode>) =>
    async (path: string, options: Options): Promise<void> =>
      finish(await action(path, options, commandContext(io, options)));

  command("template", "newBook")
    .option("--example", say(OPTIONS.example))
    .addOption(languageOption(language))
    .action(act<TemplateOptions & CommonOptions>(template));
  common(command("check", "book")).action(act<CommonOptions>((path, _, context) => check(path, context)));
  common(
    command("run", "book")
      .option(flag("scenario", VALUES.name), say(OPTIONS.scenarios), collect, [])
      .option(flag("year", VALUES.year), say(OPTIONS.years), collectYears, [])
      .option(flag("out", VALUES.file), say(OPTIONS.out)),
  ).action(act<RunOptions & CommonOptions>(run));
  common(
    command("compare", "book")
      .requiredOption(flag("from", VALUES.name), say(OPTIONS.from))
      .requiredOption(flag("to", VALUES.name), say(OPTIONS.to))
      .addOption(year)
      .option(flag("out", VALUES.file), say(OPTIONS.out)),
  ).action(act<CompareOptions & CommonOptions>(compare));
  common(
    command("explain", "book")
      .requiredOption(flag("scenario", VALUES.name), say(OPTIONS.scenario))
      .requiredOption(flag("school", VALUES.id), say(OPTIONS.school))
      .option(flag("part", VALUES.part), say(OPTIONS.part))
      .addOption(year),
  ).action(act<ExplainOptions & CommonOptions>(explain));
  return root;
}
