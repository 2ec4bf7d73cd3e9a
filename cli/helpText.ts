import type { Text } from "../engine/index.js";

export type CommandName = "template" | "check" | "run" | "compare" | "explain";

/** What `tildel --help` says about each command. */
export const COMMANDS: Readonly<Record<CommandName, Text>> = {
  template: {
    da: "Lav en ny projektmappe: tomme tabeller med valglister, eller en hel eksempelkommune.",
    en: "Make a new workbook: empty tables with choice lists, or a whole example municipality.",
  },
  check: {
    da: "Find alle fejl i projektmappen på én gang: hvor, hvad der står, hvad der var ventet, og hvad man gør.",
    en: "Find every error of the workbook at once: where, what it holds, what was expected, and what to do.",
  },
  run: {
    da: "Beregn, hvad hver skole får, i en eller flere modeller og scenarier. Uden --scenario: dem alle.",
    en: "Compute what each school gets, in one or more models and scenarios. Without --scenario: all of them.",
  },
  compare: {
    da: "Vis, hvad der ændrer sig for hver skole fra én model eller ét scenarie til et andet.",
    en: "Show what changes for each school from one model or scenario to another.",
  },
  explain: {
    da: "Forklar, hvorfor en skole får det, den får: hver del linje for linje, med tal, celler og regnestykker.",
    en: "Explain why a school gets what it gets: each part line by line, with numbers, cells and sums.",
  },
};

export const ARGUMENTS = {
  book: {
    da: "projektmappen: en .xlsx- eller .xlsm-fil, eller en mappe med tabellerne som CSV",
    en: "the workbook: an .xlsx or .xlsm file, or a folder with the tables as CSV",
  },
  newBook: {
    da: "den nye projektmappe; en fil, der findes, bliver ikke overskrevet",
    en: "the new workbook; a file that is there is not overwritten",
  },
} as const satisfies Readonly<Record<string, Text>>;

export const OPTIONS = {
  language: { da: "sprog: da (dansk) eller en (engelsk)", en: "language: da (Danish) or en (English)" },
  json: {
    da: "skriv ét JSON-objekt med beløb som nøjagtige decimaltal i tekst",
    en: "print one JSON object, amounts as exact decimals in texts",
  },
  example: {
    da: "med eksempelkommunens 19 skoler og to modeller",
    en: "with the 19 schools and two models of the example municipality",
  },
  scenarios: { da: "model eller scenarie; kan gentages", en: "model or scenario; may be repeated" },
  years: {
    da: "budgetår; kan gentages (ellers modellens egne)",
    en: "budget year; may be repeated (otherwise the model's own)",
  },
  year: { da: "budgetår (ellers modellens første)", en: "budget year (otherwise the model's first)" },
  out: {
    da: "skriv resultatet som projektmappe; en tidligere resultatfil erstattes, projektmapper med tabeller aldrig",
    en: "write the results as a workbook; an earlier result file is replaced, a workbook with tables never",
  },
  from: { da: "model eller scenarie, der er før", en: "model or scenario that is before" },
  to: { da: "model eller scenarie, der er efter", en: "model or scenario that is after" },
  scenario: { da: "model eller scenarie", en: "model or scenario" },
  school: { da: "skolens Skole-id", en: "the school's ID" },
  part: { da: "kun denne del (ellers alle)", en: "this part only (otherwise all)" },
  help: { da: "vis denne hjælp", en: "show this help" },
  version: { da: "vis versionen", en: "show the version" },
  helpCommand: { da: "vis hjælp til en kommando", en: "show help for a command" },
} as const satisfies Readonly<Record<string, Text>>;

/** What the value of an option is called in the help. */
export const VALUES = {
  book: { da: "projektmappe", en: "workbook" },
  newBook: { da: "fil.xlsx", en: "file.xlsx" },
  language: { da: "sprog", en: "language" },
  name: { da: "navn", en: "name" },
  year: { da: "år", en: "year" },
  file: { da: "fil.xlsx", en: "file.xlsx" },
  id: { da: "id", en: "id" },
  part: { da: "del", en: "part" },
  options: { da: "[valg]", en: "[options]" },
  command: { da: "<kommando>", en: "<command>" },
} as const satisfies Readonly<Record<string, Text>>;

export const ABOUT: Text = {
  da: "Tildel beregner, hvordan en kommune fordeler sit skolebudget: fra projektmappen til konsekvensen for hver skole.",
  en: "Tildel computes how a municipality divides its school budget: from the workbook to the consequence for every school.",
};
