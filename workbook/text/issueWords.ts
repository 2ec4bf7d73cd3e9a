import type { Issue } from "../../engine/domain/issue.js";
import type { Language, Text } from "../../engine/domain/text.js";
import { formatNumber } from "./formatNumber.js";
import { formulaProblemWords } from "./formulaProblemWords.js";
import { columnOf, isTableName, TABLES } from "./tableDictionary.js";
import { UNIT_WORDS } from "./unitWords.js";
import { isWordListName, WORDS, wordsOf } from "./words.js";

/** The words that go into an issue's sentence: what was found, the details, and what names of ours are called. */
export function issueWords(issue: Issue, language: Language): Readonly<Record<string, string>> {
  const { found, table, details } = issue;
  return {
    name: found,
    ...(table === null ? {} : { table: TABLES[table].label[language] }),
    ...headerWords(issue, language),
    ...details,
    ...amounts(details, language),
    ...translated(details, language),
    ...formulaProblemWords(issue, language),
    found,
  };
}

function headerWords({ table, details }: Issue, language: Language): Readonly<Record<string, string>> {
  const column = table === null ? null : columnOf(table, details.columnId ?? "");
  return column ? { header: column.label[language] } : {};
}

/** Details that are exact amounts of money, as people write them. */
function amounts({ missing, promised, after }: Issue["details"], language: Language): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries({ missing, promised, after }).flatMap(([name, amount]) =>
      amount !== undefined && /^-?\d/.test(amount) ? [[name, formatNumber(amount, language)]] : [],
    ),
  );
}

/** Details that are ids of ours (a table, a list of words, a setting, a unit) in the user's language. */
function translated(details: Issue["details"], language: Language): Readonly<Record<string, string>> {
  const { inTable, wordList, setting, unit, indexKind } = details;
  const settings: Readonly<Record<string, Text>> = WORDS.settingName;
  const indexKinds: Readonly<Record<string, Text>> = WORDS.indexKind;
  const units: Readonly<Record<string, Text>> = UNIT_WORDS;
  const words = {
    inTable: inTable !== undefined && isTableName(inTable) ? TABLES[inTable].label[language] : undefined,
    allowed: wordList !== undefined && isWordListName(wordList) ? wordsIn(wordList, language) : undefined,
    setting: setting === undefined ? undefined : settings[setting]?.[language],
    indexKind: indexKind === undefined ? undefined : indexKinds[indexKind]?.[language],
    unit: unit === undefined ? undefined : units[unit]?.[language],
  };
  return Object.fromEntries(Object.entries(words).filter((entry): entry is [string, string] => entry[1] !== undefined));
}

function wordsIn(list: Parameters<typeof wordsOf>[0], language: Language): string {
  return wordsOf(list)
    .map((word) => word[language])
    .join(", ");
}
