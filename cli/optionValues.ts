import { InvalidArgumentError, Option } from "commander";
import type { BudgetYear, Language } from "../engine/index.js";
import { OPTIONS, VALUES } from "./helpText.js";

const LANGUAGES: readonly string[] = ["da", "en"] satisfies readonly Language[];
const FOUR_DIGITS = /^\d{4}$/;

/** A budget year of four digits. */
export function readYear(written: string): BudgetYear {
  if (!FOUR_DIGITS.test(written)) throw new InvalidArgumentError("not a year");
  return Number(written);
}

export const collect = (written: string, earlier: readonly string[]): readonly string[] => [...earlier, written];
export const collectYears = (written: string, earlier: readonly BudgetYear[]): readonly BudgetYear[] => [
  ...earlier,
  readYear(written),
];

/** The language of the words; `chosen` is what the whole command line says, wherever it stands. */
export const languageOption = (chosen: Language): Option =>
  new Option(`--language <${VALUES.language[chosen]}>`, OPTIONS.language[chosen])
    .default(chosen)
    .argParser(readLanguage);

/** Looked for before anything else, so that also the help and the complaints are in the language asked for. */
export function languageOf(args: readonly string[]): Language {
  const place = args.findIndex((arg) => arg === "--language" || arg.startsWith("--language="));
  const written = args[place] === "--language" ? args[place + 1] : args[place]?.slice("--language=".length);
  return written === "en" ? "en" : "da";
}

function readLanguage(written: string): Language {
  if (!LANGUAGES.includes(written)) throw new InvalidArgumentError("not a language");
  return written === "en" ? "en" : "da";
}
