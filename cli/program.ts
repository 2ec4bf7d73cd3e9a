import { Command, Option } from "commander";
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
import { styleHelp } from "./helpStyle.js";
import { ABOUT, ARGUMENTS, COMMANDS, OPTIONS, VALUES, type CommandName } from "./helpText.js";
import { collect, collectYears, languageOption, readYear } from "./optionValues.js";

export const VERSION = "0.1.0";

type Action<Options> = (path: string, options: Options, context: CommandContext) => Promise<ExitCode>;

/** The command line as commander reads it; `finish` is given the exit code of the command that ran. */
export function program(io: CliIo, language: Language, finish: (code: ExitCode) => void): Command {
  const say = (text: Text): string => text[language];
  const flag = (name: string, value: Text): string => `--${name} <${say(value)}>`;
  const root = rootCommand(io, language);
  const command = (name: CommandName, argument: "book" | "newBook"): Command =>
    root
      .command(name)
      .description(say(COMMANDS[name]))
      .argument(`<${say(VALUES[argument])}>`, say(ARGUMENTS[argument]))
      .usage(`<${say(VALUES[argument])}> ${say(VALUES.options)}`)
      .addHelpText("after", say(EXAMPLES[name]));
  const oneYear = (): Option => new Option(flag("year", VALUES.year), say(OPTIONS.year)).argParser(readYear);
  const out = (): Option => new Option(flag("out", VALUES.file), say(OPTIONS.out));
  const json = (): Option => new Option("--json", say(OPTIONS.json));
  const act =
    <Options>(action: Action<Options>) =>
    async (path: string, options: Options & CommonOptions): Promise<void> =>
      finish(await action(path, options, commandContext(io, options)));

  command("template", "newBook")
    .option("--example", say(OPTIONS.example))
    .addOption(languageOption(language))
    .action(act<TemplateOptions>(template));
  command("check", "book")
    .addOption(json())
    .addOption(languageOption(language))
    .action(act<object>((path, _, context) => check(path, context)));
  command("run", "book")
    .option(flag("scenario", VALUES.name), say(OPTIONS.scenarios), collect, [])
    .option(flag("year", VALUES.year), say(OPTIONS.years), collectYears, [])
    .addOption(out())
    .addOption(json())
    .addOption(languageOption(language))
    .action(act<RunOptions>(run));
  command("compare", "book")
    .requiredOption(flag("from", VALUES.name), say(OPTIONS.from))
    .requiredOption(flag("to", VALUES.name), say(OPTIONS.to))
    .addOption(oneYear())
    .addOption(out())
    .addOption(json())
    .addOption(languageOption(language))
    .action(act<CompareOptions>(compare));
  command("explain", "book")
    .requiredOption(flag("scenario", VALUES.name), say(OPTIONS.scenario))
    .requiredOption(flag("school", VALUES.id), say(OPTIONS.school))
    .option(flag("part", VALUES.part), say(OPTIONS.part))
    .addOption(oneYear())
    .addOption(json())
    .addOption(languageOption(language))
    .action(act<ExplainOptions>(explain));
  return root;
}

function rootCommand(io: CliIo, language: Language): Command {
  const command = VALUES.command[language];
  return styleHelp(new Command("tildel"), io, language)
    .description(ABOUT[language])
    .usage(`${command} ${VALUES.options[language]}`)
    .version(VERSION, "-V, --version", OPTIONS.version[language])
    .addOption(languageOption(language))
    .helpCommand(`help [${command.slice(1, -1)}]`, OPTIONS.helpCommand[language])
    .addHelpText("after", EXAMPLES.tildel[language]);
}
