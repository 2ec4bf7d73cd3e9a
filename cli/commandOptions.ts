import { Option } from "commander";
import type { Language, Text } from "../engine/index.js";
import { OPTIONS, VALUES } from "./helpText.js";
import { collect, collectSome, collectYears, readDate, readLanguage, readYear } from "./optionValues.js";

/** The options of the commands; "scenarios" and "years" may be repeated, and are written --scenario and --year. */
export type OptionName = Exclude<keyof typeof OPTIONS, "help" | "version" | "helpCommand">;

interface OptionLine {
  readonly flag: string;
  /** What the value is called; none for a flag that only stands there. */
  readonly value: Text | null;
  readonly finish?: (option: Option, language: Language) => Option;
}

const mandatory = (option: Option): Option => option.makeOptionMandatory();

const LINES: Readonly<Record<OptionName, OptionLine>> = {
  language: {
    flag: "language",
    value: VALUES.language,
    finish: (option, language) => option.default(language).argParser(readLanguage),
  },
  json: { flag: "json", value: null },
  example: { flag: "example", value: null },
  scenarios: { flag: "scenario", value: VALUES.name, finish: (option) => option.default([]).argParser(collect) },
  years: { flag: "year", value: VALUES.year, finish: (option) => option.default([]).argParser(collectYears) },
  year: { flag: "year", value: VALUES.year, finish: (option) => option.argParser(readYear) },
  out: { flag: "out", value: VALUES.file },
  from: { flag: "from", value: VALUES.name, finish: mandatory },
  to: { flag: "to", value: VALUES.name, finish: (option) => mandatory(option.argParser(collectSome)) },
  toOne: { flag: "to", value: VALUES.name, finish: mandatory },
  key: { flag: "key", value: VALUES.name },
  anySchool: { flag: "school", value: VALUES.id },
  schoolYear: { flag: "school-year", value: VALUES.schoolYear },
  scenario: { flag: "scenario", value: VALUES.name, finish: mandatory },
  school: { flag: "school", value: VALUES.id, finish: mandatory },
  part: { flag: "part", value: VALUES.part },
  question: { flag: "question", value: VALUES.question, finish: mandatory },
  against: { flag: "against", value: VALUES.name },
  limit: { flag: "limit", value: VALUES.limit },
  frame: { flag: "frame", value: VALUES.name },
  startMonth: { flag: "start-month", value: VALUES.month },
  dials: { flag: "dial", value: VALUES.dial, finish: (option) => option.default([]).argParser(collect) },
  measure: { flag: "measure", value: VALUES.measure },
  attribution: { flag: "attribution", value: null },
  finalScenario: { flag: "scenario", value: VALUES.name, finish: mandatory },
  date: { flag: "date", value: VALUES.date, finish: (option) => mandatory(option.argParser(readDate)) },
  by: { flag: "by", value: VALUES.name },
  newOut: { flag: "out", value: VALUES.file, finish: mandatory },
};

/** Commander's options of the given names, described in the user's language. */
export function optionsOf(names: readonly OptionName[], language: Language): readonly Option[] {
  return names.map((name) => {
    const { flag, value, finish } = LINES[name];
    const written = value === null ? `--${flag}` : `--${flag} <${value[language]}>`;
    const option = new Option(written, OPTIONS[name][language]);
    return finish ? finish(option, language) : option;
  });
}
