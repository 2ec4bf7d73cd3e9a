import { InvalidArgumentError } from "commander";
import type { BudgetYear, Language } from "../engine/index.js";
import { isSealDate } from "../workbook/seal/sealDate.js";

const LANGUAGES: readonly string[] = ["da", "en"] satisfies readonly Language[];
const FOUR_DIGITS = /^\d{4}$/;

/** A budget year of four digits. */
export function readYear(written: string): BudgetYear {
  if (!FOUR_DIGITS.test(written)) throw new InvalidArgumentError("not a year");
  return Number(written);
}

/** A date as 2026-03-12: given by the user, since nothing here looks at a clock. */
export function readDate(written: string): string {
  if (!isSealDate(written)) throw new InvalidArgumentError("not a date");
  return written;
}

export const collect = (written: string, earlier: readonly string[]): readonly string[] => [...earlier, written];
/** The same for an option that must be there: before the first there is nothing. */
export const collectSome = (written: string, earlier: readonly string[] | undefined): readonly string[] => [
  ...(earlier ?? []),
  written,
];
export const collectYears = (written: string, earlier: readonly BudgetYear[]): readonly BudgetYear[] => [
  ...earlier,
  readYear(written),
];

/** Looked for before anything else, so that also the help and the complaints are in the language asked for. */
export function languageOf(args: readonly string[]): Language {
  const place = args.findIndex((arg) => arg === "--language" || arg.startsWith("--language="));
  const written = args[place] === "--language" ? args[place + 1] : args[place]?.slice("--language=".length);
  return written === "en" ? "en" : "da";
}

/** The language of the words a command prints. */
export function readLanguage(written: string): Language {
  if (!LANGUAGES.includes(written)) throw new InvalidArgumentError("not a language");
  return written === "en" ? "en" : "da";
}
