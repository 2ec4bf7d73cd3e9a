import {
  fraction,
  isFormulaValue,
  isFractionValue,
  isListValue,
  isScopeValue,
  multiplyFractions,
  type FieldValue,
  type Fraction,
  type Language,
  type TableName,
  type Text,
} from "../../engine/index.js";
import { isWordListName, WORDS, wordFor } from "../text/words.js";
import { dictionaryColumn } from "./columnWords.js";
import { numberText } from "./numberText.js";
import { scopeWords } from "./scopeWords.js";

/** Columns and settings whose numbers are years, which are written without a mark between the thousands. */
const YEARS: readonly string[] = [
  "year",
  "baseYear",
  "priceLevel",
  "from",
  "to",
  "startFrom",
  "startTo",
  "budgetYears",
];
const YEAR_TABLES: Readonly<Record<string, readonly TableName[]>> = { from: ["indexSteps"], to: ["indexSteps"] };

/** What a cell says, in the user's language: "345.000", "ja", "Skole: 103"; empty for a blank cell. */
export function valueWords(table: TableName, column: string, value: FieldValue, language: Language): string {
  if (value === null) return "";
  if (typeof value === "boolean") return wordFor("yesNo", value ? "yes" : "no")[language];
  if (typeof value === "string") return chosenWord(table, column, value)?.[language] ?? value;
  if (isListValue(value)) return value.join(", ");
  if (isScopeValue(value)) return scopeWords(value, language);
  if (isFormulaValue(value)) return value.text;
  if (isYear(table, column)) return isFractionValue(value) ? String(value.numerator) : String(value);
  if (isFractionValue(value)) return numberText(fractionAsWritten(table, column, value), language);
  return Number.isSafeInteger(value) ? numberText(fraction(value), language) : String(value);
}

const HUNDRED = fraction(100);
/** Columns that are written in percent and kept as shares; a setting is kept as it is written. */
const PERCENT: readonly string[] = ["share", "payShare", "below", "above"];

/** A value as the table has it: a share that is kept as 0.7 is written 70. */
export const asWritten = (table: TableName, column: string, value: FieldValue): FieldValue =>
  isFractionValue(value) ? fractionAsWritten(table, column, value) : value;

const fractionAsWritten = (table: TableName, column: string, value: Fraction): Fraction =>
  isPercent(table, column) ? multiplyFractions(value, HUNDRED) : value;

const isPercent = (table: TableName, column: string): boolean => PERCENT.includes(column) && table !== "settings";

const isYear = (table: TableName, column: string): boolean =>
  YEARS.includes(column) && (YEAR_TABLES[column]?.includes(table) ?? true);

/** The word of a list that a text of the engine's own stands for ("counted"); null where it is the user's own text. */
function chosenWord(table: TableName, column: string, value: string): Text | null {
  const ofSetting = table === "settings" && isWordListName(column) ? column : null;
  const list = dictionaryColumn(table, column)?.words ?? ofSetting;
  const current: Text = WORDS.currentPrices.current;
  if (column === "priceLevel" && value === "current") return current;
  const words: Readonly<Record<string, Text>> = list === null ? {} : WORDS[list];
  return words[value] ?? null;
}
