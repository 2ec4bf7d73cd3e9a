import type { Text } from "../../engine/domain/text.js";
import { nameKey } from "./nameKey.js";

/** Every word a cell may be chosen from, by what it means. Words of either language are read in every workbook. */
export const WORDS = {
  countKind: {
    counted: { da: "optalt", en: "counted" },
    forecast: { da: "prognose", en: "forecast" },
  },
  countVersion: {
    preliminary: { da: "foreløbig", en: "preliminary" },
    final: { da: "endelig", en: "final" },
  },
  curveShape: {
    steps: { da: "trappe", en: "staircase" },
    line: { da: "linje", en: "line" },
  },
  yesNo: {
    yes: { da: "ja", en: "yes" },
    no: { da: "nej", en: "no" },
  },
  scenarioStatus: {
    sketch: { da: "skitse", en: "sketch" },
    firstDraft: { da: "første udkast", en: "first draft" },
    secondDraft: { da: "andet udkast", en: "second draft" },
    final: { da: "endelig", en: "final" },
  },
  settingName: {
    rounding: { da: "Afrunding", en: "Rounding" },
    priceLevel: { da: "Prisniveau", en: "Price level" },
    budgetYears: { da: "Budgetår", en: "Budget years" },
    comparedWith: { da: "Sammenlignes med", en: "Compared with" },
    monthsOldSchoolYear: { da: "Måneder, gammelt skoleår", en: "Months, old school year" },
    lossLimit: { da: "Grænse ned, pct.", en: "Loss limit, per cent" },
    gainLimit: { da: "Grænse op, pct.", en: "Gain limit, per cent" },
    settlementPaid: { da: "Efterregulering betales", en: "Settlement is paid" },
    settlementCovers: { da: "Efterregulering omfatter", en: "Settlement covers" },
    payShare: { da: "Andel løn, pct.", en: "Pay share, per cent" },
    equityKey: { da: "Nøgletal i lighedsmål", en: "Key figure in equity measures" },
    simulations: { da: "Simulationer", en: "Simulations" },
    seed: { da: "Frø", en: "Seed" },
    municipality: { da: "Kommune", en: "Municipality" },
  },
  settlementPaid: {
    sameYear: { da: "samme år", en: "same year" },
    nextYear: { da: "næste år", en: "next year" },
  },
  settlementCovers: {
    bothSchoolYears: { da: "begge skoleår", en: "both school years" },
    newSchoolYear: { da: "nyt skoleår", en: "new school year" },
  },
  indexKind: {
    pay: { da: "løn", en: "pay" },
    prices: { da: "pris", en: "prices" },
    combined: { da: "samlet", en: "both" },
  },
  scopeKind: {
    school: { da: "Skole", en: "School" },
    cluster: { da: "Klynge", en: "Cluster" },
    schoolType: { da: "Skoletype", en: "School type" },
    keyFigure: { da: "Nøgletal", en: "Key figure" },
    schoolYear: { da: "Skoleår", en: "School year" },
  },
  everybody: { all: { da: "alle", en: "all" } },
  currentPrices: { current: { da: "løbende", en: "current" } },
  changeTable: {
    parameters: { da: "Parametre", en: "Parameters" },
    parts: { da: "Modeller", en: "Models" },
    pupilCounts: { da: "Elevtal", en: "PupilCounts" },
    frames: { da: "Rammer", en: "Frames" },
    schools: { da: "Skoler", en: "Schools" },
    keyFigures: { da: "Nøgletal", en: "KeyFigures" },
    curves: { da: "Kurver", en: "Curves" },
    classCaps: { da: "Klasselofter", en: "ClassCaps" },
    indexSteps: { da: "Fremskrivning", en: "Indexation" },
    settings: { da: "Opsætning", en: "Settings" },
    demography: { da: "Demografi", en: "Demography" },
  },
  /** The columns of Demografi that a scenario may change. */
  demographyColumn: {
    rate: { da: "Beløb pr. elev", en: "Amount per pupil" },
    share: { da: "Andel, pct.", en: "Share, per cent" },
  },
} as const satisfies Record<string, Record<string, Text>>;

export type WordListName = keyof typeof WORDS;

/** What the words of a list mean, such as "counted" and "forecast". */
export type Meaning<List extends WordListName> = Extract<keyof (typeof WORDS)[List], string>;

export function isWordListName(name: string): name is WordListName {
  return Object.hasOwn(WORDS, name);
}

/** The words of a list in the order they are offered. */
export function wordsOf(list: WordListName): readonly Text[] {
  return Object.values<Text>(WORDS[list]);
}

/** What a written word means in a list; null where it is none of its words in any language. */
export function meaningOf<List extends WordListName>(list: List, written: string): Meaning<List> | null {
  const index = MEANINGS.get(list)?.get(nameKey(written));
  return index === undefined ? null : (meaningsOf(list)[index] ?? null);
}

/** For every list, the place of the meaning that a word has, by what words are compared by. */
const MEANINGS: ReadonlyMap<string, ReadonlyMap<string, number>> = new Map(
  Object.entries<Readonly<Record<string, Text>>>(WORDS).map(([list, words]) => [
    list,
    new Map(
      Object.values(words).flatMap(({ da, en }, index) => [
        [nameKey(da), index] as const,
        [nameKey(en), index] as const,
      ]),
    ),
  ]),
);

/** The word for a meaning, in both languages. */
export function wordFor<List extends WordListName>(list: List, meaning: Meaning<List>): Text {
  const words: Readonly<Record<string, Text>> = WORDS[list];
  const word = words[meaning];
  if (!word) throw new Error(`The word list "${list}" has no word for "${meaning}"`);
  return word;
}

function meaningsOf<List extends WordListName>(list: List): readonly Meaning<List>[] {
  return Object.keys(WORDS[list]) as Meaning<List>[];
}
