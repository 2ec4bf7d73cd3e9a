import { isBlankValue, type FieldValue, type Language, type LoggedChange } from "../../engine/index.js";
import type { Change } from "../../engine/domain/scenario.js";
import { columnWords } from "./columnWords.js";
import { rowWords } from "./rowWords.js";
import { valueWords } from "./valueWords.js";

/** The column of a row that its own name already says: the amount of a frame, the value of a setting. */
const THE_VALUE: readonly string[] = ["value", "amount", "pupils", "factor"];

interface ChangeWords {
  readonly kept: (what: string, before: string, after: string) => string;
  readonly filled: (what: string, after: string) => string;
  readonly emptied: (what: string, before: string) => string;
  readonly added: (what: string, after: string) => string;
  readonly removed: (what: string, before: string) => string;
  readonly origin: (scenario: string, number: string, reason: string) => string;
  readonly undone: (scenario: string) => string;
}

const WORDS: Readonly<Record<Language, ChangeWords>> = {
  da: {
    kept: (what, before, after) => `${what} er ændret fra ${before} til ${after}.`,
    filled: (what, after) => `${what} er nu ${after}; før var cellen tom.`,
    emptied: (what, before) => `${what} er nu tom; før stod der ${before}.`,
    added: (what, after) => `${what} er ny: ${after}.`,
    removed: (what, before) => `${what} er udgået; før var det ${before}.`,
    origin: (scenario, number, reason) => `(${[scenario + number, reason].filter((text) => text !== "").join(": ")})`,
    undone: (scenario) => `(ændringen i ${scenario} er ikke med)`,
  },
  en: {
    kept: (what, before, after) => `${what} is changed from ${before} to ${after}.`,
    filled: (what, after) => `${what} is now ${after}; the cell was blank before.`,
    emptied: (what, before) => `${what} is now blank; it was ${before} before.`,
    added: (what, after) => `${what} is new: ${after}.`,
    removed: (what, before) => `${what} is gone; it was ${before} before.`,
    origin: (scenario, number, reason) => `(${[scenario + number, reason].filter((text) => text !== "").join(": ")})`,
    undone: (scenario) => `(the change in ${scenario} is not made here)`,
  },
};

/** One difference as a sentence: "Klassetakst, Takst (2026, trin 0–3) er ændret fra 345.000 til 365.000 kr/klasse." */
export function changeSentence(change: LoggedChange, language: Language): string {
  const words = WORDS[language];
  const [what, before, after] = [whatWords(change, language), ...sidesOf(change, language)] as [string, string, string];
  const origin = originWords(change, language);
  // A value may end in a full stop of its own ("2 pct."); a sentence ends in one.
  const told = sentenceOf(words, change, what, before, after).replace(/\.\.$/, ".");
  return [told, ...(origin === null ? [] : [origin])].join(" ");
}

/** What differs, without its values: "Klassetakst, Takst (2026, trin 0–3)", "Små skoler, Aktiv". */
export function whatWords({ table, key, column, of }: LoggedChange, language: Language): string {
  const { name, details } = rowWords(table, key, language);
  const header = columnWords(table, { column, of }, language);
  const isNamed = of === null && !THE_VALUE.includes(column);
  const inside = column === "values" || column === "grades" ? [header, ...details] : details;
  const named = isNamed || column === "facts" ? `${name}, ${header}` : name;
  return inside.length === 0 ? named : `${named} (${inside.join(", ")})`;
}

/** Both values in words, the new one with its unit; empty where a cell is blank. */
export function sidesOf(change: LoggedChange, language: Language): readonly [string, string] {
  const name = change.table === "settings" ? settingName(change) : change.column;
  const words = (value: FieldValue): string => valueWords(change.table, name, value, language);
  const withUnit = (text: string): string => (text === "" || !hasUnit(change) ? text : `${text} ${change.unit}`);
  const isChanged = !isBlankValue(change.before) && !isBlankValue(change.after);
  return [isChanged ? words(change.before) : withUnit(words(change.before)), withUnit(words(change.after))];
}

const hasUnit = ({ column, unit, after, before }: LoggedChange): boolean =>
  unit !== "" &&
  (column === "values" || column === "value" || column === "amount") &&
  typeof (after ?? before) === "object";

/** The value of a setting is written as the setting is: a year without a mark between the thousands. */
const settingName = ({ key }: LoggedChange): string => {
  const name = key.find(({ column }) => column === "name")?.value;
  return typeof name === "string" ? name : "value";
};

function sentenceOf(words: ChangeWords, { row }: LoggedChange, what: string, before: string, after: string): string {
  if (row === "new") return words.added(what, after);
  if (row === "gone") return words.removed(what, before);
  if (before === "") return words.filled(what, after);
  return after === "" ? words.emptied(what, before) : words.kept(what, before, after);
}

/** The row of Ændringer that a difference comes from, with its reason; null where it stands in the tables themselves. */
export function originWords({ afterFrom, beforeFrom }: LoggedChange, language: Language): string | null {
  const words = WORDS[language];
  if (afterFrom) return words.origin(afterFrom.scenario, numberWords(afterFrom, language), afterFrom.reason);
  return beforeFrom ? words.undone(beforeFrom.scenario) : null;
}

const numberWords = ({ number }: Change, language: Language): string =>
  number === null ? "" : ` ${{ da: "nr.", en: "no." }[language]} ${number}`;
