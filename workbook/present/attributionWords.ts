import {
  MOST_CHANGES_IN_EVERY_ORDER,
  type Attribution,
  type Language,
  type ListedBecause,
} from "../../engine/index.js";
import type { AttributedChange } from "../../engine/index.js";
import { issueText } from "../text/issueText.js";
import { changeSubjectWords } from "./changeSubjectWords.js";

interface AttributionWords {
  readonly average: (orders: string) => string;
  readonly whole: string;
  readonly manyChanges: (count: number, most: number) => string;
  readonly cannotRun: (made: string, why: string) => string;
  readonly listed: string;
  readonly together: string;
}

const WORDS: Readonly<Record<Language, AttributionWords>> = {
  da: {
    average: (orders) =>
      orders === "1"
        ? "Der er én ændring, så hele forskellen er dens."
        : `Hver ændrings andel er gennemsnittet af det, den lægger til, over alle ${orders} rækkefølger, ændringerne kan laves i.`,
    whole:
      "Andelene er gjort hele for hver skole efter største rest, så de går op; derfor kan en kolonnes sum være få enheder fra sit nøjagtige tal.",
    manyChanges: (count, most) => `Der er ${count} ændringer, og alle rækkefølger prøves kun for højst ${most}.`,
    cannotRun: (made, why) => `Alle rækkefølger kan ikke regnes: alene med ${made} er der ${why}.`,
    listed:
      "Derfor er hver ændring regnet oven i dem, der står før den; en anden rækkefølge ville give andre andele af den samme forskel.",
    together: "Ændringer, der kun kan regnes sammen, står sammen.",
  },
  en: {
    average: (orders) =>
      orders === "1"
        ? "There is one change, so the whole difference is its own."
        : `Each change's share is the mean of what it adds, over all ${orders} orders the changes can be made in.`,
    whole:
      "Shares are made whole for each school by largest remainder, so that they add up; a column's sum may therefore be a few units from its exact number.",
    manyChanges: (count, most) => `There are ${count} changes, and every order is only tried for at most ${most}.`,
    cannotRun: (made, why) => `Every order cannot be computed: with ${made} alone there is ${why}.`,
    listed:
      "Therefore each change is computed on top of those before it; another order would give other shares of the same difference.",
    together: "Changes that can only be computed together stand together.",
  },
};

/** How a difference was shared between its changes, in sentences. */
export function methodWords({ because, steps }: Attribution, language: Language): readonly string[] {
  const words = WORDS[language];
  if (because !== null) return [becauseWords(because, language), words.listed, ...joinedWords(steps, words)];
  return [words.average(String(ordersOf(steps.length))), ...(steps.length > 1 ? [words.whole] : [])];
}

function becauseWords(because: ListedBecause, language: Language): string {
  const words = WORDS[language];
  if (because.kind === "manyChanges") return words.manyChanges(because.count, because.most);
  const made = because.made.map((subject) => changeSubjectWords(subject, language)).join(" + ");
  const error = because.issues.find(({ severity }) => severity === "error");
  return words.cannotRun(made, error ? issueText(error, language).found : "–");
}

const joinedWords = (steps: readonly AttributedChange[], { together }: AttributionWords): readonly string[] =>
  steps.some(({ subjects }) => subjects.length > 1) ? [together] : [];

function ordersOf(changes: number): number {
  const counted = Array.from({ length: Math.min(changes, MOST_CHANGES_IN_EVERY_ORDER) }, (_, index) => index + 1);
  return counted.reduce((product, factor) => product * factor, 1);
}

/** What an attributed change is called: "Klassetakst, Takst", or several where they only run together. */
export const stepWords = ({ subjects }: AttributedChange, language: Language): string =>
  subjects.map((subject) => changeSubjectWords(subject, language)).join(" + ");
