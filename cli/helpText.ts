// Longer than a room: one text per command and option, and they are read beside each other.
import type { Text } from "../engine/index.js";

export type CommandName =
  "template" | "check" | "run" | "compare" | "explain" | "settle" | "pupil" | "forecast" | "solve" | "changes" | "seal";

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
  pupil: {
    da: "Vis, hvad én elev mere eller færre på hvert trin betyder for skolen og de andre, og hvor klasselofter bider.",
    en: "Show what one pupil more or fewer in each grade does to the school and the others, and where class caps bite.",
  },
  forecast: {
    da: "Vis, hvor meget beløbene hviler på elevprognosen: lav, ventet og høj, og spændet i simulationer.",
    en: "Show how much the amounts rest on the forecast of pupils: low, expected and high, and the range of simulations.",
  },
  explain: {
    da: "Forklar, hvorfor en skole får det, den får: hver del linje for linje, med tal, celler og regnestykker.",
    en: "Explain why a school gets what it gets: each part line by line, with numbers, cells and sums.",
  },
  solve: {
    da: "Svar på det omvendte: hvor stort et løft, hvilken kompensation, hvor lang en indfasning, hvilken takst.",
    en: "Answer the inverse: how large a lift, what compensation, how long a phase-in, which rate.",
  },
  changes: {
    da: "Vis alt, der er ændret fra ét scenarie til et andet, og hvad hver ændring gør for hver skole.",
    en: "Show everything that is changed from one scenario to another, and what each change does to every school.",
  },
  seal: {
    da: "Forsegl et endeligt scenarie, så check kan sige, hvad der er ændret under det siden.",
    en: "Seal a final scenario, so that check can tell what has changed under it since.",
  },
  settle: {
    da: "Efterregulér: hvad de endelige elevtal ændrer fra den foreløbige tildeling, for hver skole og del.",
    en: "Settle: what the final pupil counts change from the preliminary allocation, for each school and part.",
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
  to: {
    da: "model eller scenarie, der er efter; kan gentages og vises så side om side",
    en: "model or scenario that is after; may be repeated, and they then stand side by side",
  },
  key: {
    da: "nøgletal, som kr. pr. elev holdes op imod (ellers det i Opsætning)",
    en: "key figure that kr per pupil is held against (otherwise the one of Settings)",
  },
  anySchool: { da: "kun skolen med dette Skole-id (ellers alle)", en: "only the school of this ID (otherwise all)" },
  schoolYear: {
    da: "skoleåret, eleven kommer til i (ellers det, der begynder i budgetåret)",
    en: "the school year the pupil is added in (otherwise the one that begins in the budget year)",
  },
  scenario: { da: "model eller scenarie", en: "model or scenario" },
  school: { da: "skolens Skole-id", en: "the school's ID" },
  part: { da: "kun denne del (ellers alle)", en: "this part only (otherwise all)" },
  question: {
    da: "løft, kompensation, indfasning, takst eller bedst",
    en: "lift, compensation, phase-in, rate or best",
  },
  against: {
    da: "det, tab måles mod (ellers Sammenlignes med i Opsætning)",
    en: "what losses are measured against (otherwise Compared with in Settings)",
  },
  limit: {
    da: 'så meget må en skole tabe: "2 pct", "100000 kr" eller "500 kr/elev" (ellers intet)',
    en: 'how much a school may lose: "2 pct", "100000 kr" or "500 kr/pupil" (otherwise nothing)',
  },
  frame: { da: "rammen, der løftes eller skal rammes", en: "the frame to lift or to meet" },
  startMonth: {
    da: "måneden, indfasningen begynder i (ellers 1)",
    en: "the month the phase-in begins in (otherwise 1)",
  },
  dials: {
    da: 'det, der må ændres: "Del: Parameter", evt. ": trin eller Gælder" og "= fra..til"; kan gentages',
    en: 'what may be changed: "Part: Parameter", optionally ": grade or Applies to" and "= from..to"; may be repeated',
  },
  measure: {
    da: "det største tab måles i pct eller kr (ellers pct)",
    en: "the largest loss is measured in pct or kr (otherwise pct)",
  },
  attribution: {
    da: "vis også, hvad hver ændring alene gør for hver skole",
    en: "also show what each change alone does to every school",
  },
  toOne: { da: "model eller scenarie, der er efter", en: "model or scenario that is after" },
  finalScenario: { da: "det endelige scenarie, der forsegles", en: "the final scenario to seal" },
  date: { da: "datoen, der forsegles på, for eksempel 2026-03-12", en: "the date of the seal, such as 2026-03-12" },
  by: { da: "hvem der forsegler, for eksempel Byrådet", en: "who seals, such as the council" },
  newOut: {
    da: "den nye projektmappe: tabellerne og forseglingen; en fil, der findes, bliver ikke overskrevet",
    en: "the new workbook: the tables and the seal; a file that is there is not overwritten",
  },
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
  schoolYear: { da: "skoleår", en: "school-year" },
  file: { da: "fil.xlsx", en: "file.xlsx" },
  id: { da: "id", en: "id" },
  part: { da: "del", en: "part" },
  question: { da: "spørgsmål", en: "question" },
  limit: { da: "grænse", en: "limit" },
  month: { da: "måned", en: "month" },
  dial: { da: "skrue", en: "dial" },
  measure: { da: "mål", en: "measure" },
  date: { da: "dato", en: "date" },
  options: { da: "[valg]", en: "[options]" },
  command: { da: "<kommando>", en: "<command>" },
} as const satisfies Readonly<Record<string, Text>>;

export const ABOUT: Text = {
  da: "Tildel beregner, hvordan en kommune fordeler sit skolebudget: fra projektmappen til konsekvensen for hver skole.",
  en: "Tildel computes how a municipality divides its school budget: from the workbook to the consequence for every school.",
};
