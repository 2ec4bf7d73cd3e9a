import type { SettingName } from "../../../engine/domain/setting.js";
import { exactDecimalText, type Fraction, type Language } from "../../../engine/index.js";
import { scopeWords } from "../../../workbook/present/scopeWords.js";
import { wordFor, WORDS } from "../../../workbook/text/words.js";
import type { NewCells } from "../editableTable.js";
import type { TurnedDial } from "./dial.js";

const MOST_DECIMALS = 15;

/** A row of Ændringer that sets a dial, with Før filled in; whose scenario it is, its number and why are left to say. */
export function changeCells({ dial, value }: TurnedDial, book: Language): NewCells {
  const { table, part, name, scope, gradeFrom, gradeTo, year } = dial;
  return {
    ...{ part, gradeFrom, gradeTo },
    table: wordFor("changeTable", table)[book],
    parameter: table === "settings" ? settingWord(name, book) : name,
    scope: textOrBlank(scopeWords(scope, book)),
    year: year === null ? null : String(year),
    before: cellNumber(dial.value),
    after: cellNumber(value),
  };
}

/** A setting is known by its id; what stands in a workbook is its word. */
export function settingWord(name: string, language: Language): string {
  if (!isSettingName(name)) throw new Error(`"${name}" is no setting`);
  return wordFor("settingName", name)[language];
}

const isSettingName = (name: string): name is SettingName => Object.hasOwn(WORDS.settingName, name);

export const textOrBlank = (text: string): string | null => (text.trim() === "" ? null : text.trim());

/** A cell holds the number nearest to what is written; reading it gives the same decimal again. */
export const cellNumber = (value: Fraction): number => Number(exactDecimalText(value, MOST_DECIMALS));
