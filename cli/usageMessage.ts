import type { CommanderError } from "commander";
import type { Text } from "../engine/index.js";

/** What went wrong on the command line, in one sentence. Commander knows it in English only; its codes tell what it was. */
export function usageMessage({ code, message }: CommanderError): Text {
  const [, named = ""] = /'([^']*)'/.exec(message) ?? [];
  const [, meant = ""] = /Did you mean (?:one of )?(.+?)\?/.exec(message) ?? [];
  const suggestion: Text =
    meant === "" ? { da: "", en: "" } : { da: ` Mente du ${meant}?`, en: ` Did you mean ${meant}?` };
  const known = MESSAGES[code]?.(named) ?? OTHER(message.replace(/^error: /, ""));
  return { da: known.da + suggestion.da, en: known.en + suggestion.en };
}

const MESSAGES: Readonly<Record<string, (named: string) => Text>> = {
  "commander.unknownCommand": (named) => ({
    da: `Der er ingen kommando, der hedder “${named}”.`,
    en: `There is no command called “${named}”.`,
  }),
  "commander.unknownOption": (named) => ({
    da: `Der er intet valg, der hedder “${named}”.`,
    en: `There is no option called “${named}”.`,
  }),
  "commander.missingArgument": (named) => ({
    da: `Der mangler noget efter kommandoen: ${named}.`,
    en: `Something is missing after the command: ${named}.`,
  }),
  "commander.missingMandatoryOptionValue": (named) => ({
    da: `Valget ${named} skal være der.`,
    en: `The option ${named} must be there.`,
  }),
  "commander.optionMissingArgument": (named) => ({
    da: `Der mangler noget efter valget ${named}.`,
    en: `Something is missing after the option ${named}.`,
  }),
  "commander.excessArguments": () => ({
    da: "Der står for meget efter kommandoen. Navne med mellemrum skrives i anførselstegn.",
    en: "There is too much after the command. Names with blanks are written in quotes.",
  }),
  "commander.invalidArgument": (named) => ({
    da: `Det, der står efter valget ${named}, kan ikke bruges. ${YEARS_AND_LANGUAGES.da}`,
    en: `What stands after the option ${named} cannot be used. ${YEARS_AND_LANGUAGES.en}`,
  }),
};

const YEARS_AND_LANGUAGES: Text = {
  da: "Et år er fire cifre, et sprog er da eller en.",
  en: "A year is four digits, a language is da or en.",
};

const OTHER = (message: string): Text => ({
  da: `Kommandoen kan ikke læses (${message}).`,
  en: `The command cannot be read (${message}).`,
});
