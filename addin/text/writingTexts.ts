import type { Text } from "../../engine/index.js";
import type { SheetKind } from "../../workbook/results/sheetKinds.js";
import type { WantedResults } from "../../workbook/results/wanted.js";

export const WRITING_TEXTS = {
  heading: { da: "Skriv resultatet i ark", en: "Write the results on sheets" },
  intro: {
    da: "Arkene kommer i denne projektmappe, i stedet for de resultater, Tildel skrev sidst. Jeres egne ark og tabeller røres ikke.",
    en: "The sheets come into this workbook, in place of the results Tildel wrote last. Your own sheets and tables are not touched.",
  },
  what: { da: "Hvad skal skrives?", en: "What is to be written?" },
  beside: { da: "Ved siden af", en: "Beside it" },
  allYears: { da: "Alle budgetår", en: "All budget years" },
  sheets: { da: "Ark", en: "Sheets" },
  schools: { da: "Forklaring for", en: "Explanation for" },
  furthest: { da: "de skoler, der vinder og taber mest", en: "the schools that gain and lose most" },
  chosen: { da: "skoler, jeg vælger", en: "schools that I choose" },
  further: { da: "Tag også med (tager længere tid)", en: "Also include (takes longer)" },
  write: { da: "Skriv arkene", en: "Write the sheets" },
  writeAgain: { da: "Skriv arkene igen", en: "Write the sheets again" },
  written: { da: "Står i projektmappen", en: "In the workbook" },
  openSheet: { da: "Gå til arket", en: "Go to the sheet" },
  fresh: { da: "Arkene svarer til tabellerne, som de er nu.", en: "The sheets are of the tables as they are now." },
  stale: {
    da: "Forældet: tabellerne er ændret, siden arkene blev skrevet. Skriv dem igen, før de bruges.",
    en: "Out of date: the tables have changed since the sheets were written. Write them again before they are used.",
  },
  unknown: {
    da: "Det vides ikke, om arkene svarer til tabellerne, som de er nu. Skriv dem igen for at være sikker.",
    en: "It is not known whether the sheets are of the tables as they are now. Write them again to be sure.",
  },
  refused: { da: "Arkene kunne ikke laves:", en: "The sheets could not be made:" },
} as const satisfies Readonly<Record<string, Text>>;

export const WANTED_TEXTS: Readonly<Record<WantedResults["kind"], Text>> = {
  comparison: {
    da: "Det, der ses på: før og efter i ét budgetår",
    en: "What is looked at: before and after in one budget year",
  },
  sideBySide: { da: "Flere scenarier ved siden af hinanden", en: "Several scenarios side by side" },
  everything: { da: "Alle modeller og scenarier i alle budgetår", en: "Every model and scenario in all budget years" },
};

/** What the sheets hold, beside their names. */
export const SHEET_HINTS: Readonly<Record<SheetKind, Text>> = {
  comparison: {
    da: "scenarierne skole for skole, med lighedsmål",
    en: "the scenarios school by school, with measures of equity",
  },
  consequence: { da: "før, efter og forskel for hver skole", en: "before, after and difference for every school" },
  chart: { da: "forskellene som søjler", en: "the differences as bars" },
  limits: { da: "skolerne uden for grænsen, hvis der er en", en: "the schools outside the limit, where there is one" },
  transition: { da: "vejen fra den gamle model, år for år", en: "the way from the old model, year by year" },
  pupil: { da: "én elev mere eller færre", en: "one pupil more or fewer" },
  forecast: {
    da: "hvor sikre tallene er, når elevtallene ikke er",
    en: "how sure the numbers are when the pupil counts are not",
  },
  allocation: { da: "hver del for hver skole", en: "every part for every school" },
  settlement: { da: "hvad de endelige elevtal ændrer", en: "what the final pupil counts change" },
  changeLog: { da: "alt, der er ændret fra før til efter", en: "everything that is changed from before to after" },
  attribution: { da: "hvad hver ændring gør for hver skole", en: "what each change does to every school" },
  explanation: { da: "hvert tal ned til cellen", en: "every number down to its cell" },
  checks: { da: "rammer, summer, fejl og bemærkninger", en: "frames, sums, errors and remarks" },
};

/** "1.200 celler". */
export const cellCount = (cells: string): Text => ({ da: `${cells} celler`, en: `${cells} cells` });
