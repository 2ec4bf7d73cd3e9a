import type { Language } from "../../engine/domain/text.js";

export type FunctionName = "max" | "min" | "if" | "round" | "roundUp" | "roundDown";
export type LogicWord = "and" | "or";

interface FunctionWord {
  readonly id: FunctionName;
  readonly da: string;
  readonly en: string;
  readonly fewest: number;
  readonly most: number;
}

const MOST_ARGUMENTS = 20;

const FUNCTION_WORDS: readonly FunctionWord[] = [
  { id: "max", da: "maks", en: "max", fewest: 2, most: MOST_ARGUMENTS },
  { id: "min", da: "min", en: "min", fewest: 2, most: MOST_ARGUMENTS },
  { id: "if", da: "hvis", en: "if", fewest: 3, most: 3 },
  { id: "round", da: "afrund", en: "round", fewest: 2, most: 2 },
  { id: "roundUp", da: "rundop", en: "roundup", fewest: 2, most: 2 },
  { id: "roundDown", da: "rundned", en: "rounddown", fewest: 2, most: 2 },
];

const LOGIC_WORDS: readonly { readonly id: LogicWord; readonly da: string; readonly en: string }[] = [
  { id: "and", da: "og", en: "and" },
  { id: "or", da: "eller", en: "or" },
];

/** Danish spreadsheets write these two with a point. */
const DANISH_SPREADSHEET_WORDS: readonly (readonly [string, FunctionName])[] = [
  ["rund.op", "roundUp"],
  ["rund.ned", "roundDown"],
];

/** The words and signs of a formula in one language. `foreign` gives our word for a function written otherwise elsewhere. */
export interface Vocabulary {
  readonly language: Language;
  readonly separator: ";" | ",";
  readonly functions: ReadonlyMap<string, FunctionName>;
  readonly logic: ReadonlyMap<string, LogicWord>;
  readonly foreignFunctions: ReadonlyMap<string, string>;
  readonly foreignLogic: ReadonlyMap<string, string>;
}

function vocabularyOf(language: Language): Vocabulary {
  const other: Language = language === "da" ? "en" : "da";
  const ownWord = new Map(FUNCTION_WORDS.map((word) => [word.id, word[language]]));
  return {
    language,
    separator: language === "da" ? ";" : ",",
    functions: new Map(FUNCTION_WORDS.map((word) => [word[language], word.id])),
    logic: new Map(LOGIC_WORDS.map((word) => [word[language], word.id])),
    foreignFunctions: new Map([
      ...FUNCTION_WORDS.filter((word) => word.da !== word.en).map((word) => [word[other], word[language]] as const),
      ...DANISH_SPREADSHEET_WORDS.map(([written, id]) => [written, ownWord.get(id) ?? id] as const),
    ]),
    foreignLogic: new Map(LOGIC_WORDS.map((word) => [word[other], word[language]])),
  };
}

/** Maps, never plain objects: a user's word may be "constructor". */
export const VOCABULARIES: Readonly<Record<Language, Vocabulary>> = { da: vocabularyOf("da"), en: vocabularyOf("en") };

/** The fewest and most arguments a function takes. */
export function argumentRange(id: FunctionName): { readonly fewest: number; readonly most: number } {
  const word = FUNCTION_WORDS.find((candidate) => candidate.id === id);
  if (!word) throw new Error(`No such function: ${id}`);
  return word;
}
