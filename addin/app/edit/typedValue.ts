import type { Language } from "../../../engine/index.js";
import type { RawValue } from "../../../workbook/read/rawTable.js";

const NUMBERS: Readonly<Record<Language, RegExp>> = {
  da: /^[-−]?(\d+|\d{1,3}(\.\d{3})+)(,\d+)?$/,
  en: /^[-−]?(\d+|\d{1,3}(,\d{3})+)(\.\d+)?$/,
};
const GROUPS: Readonly<Record<Language, RegExp>> = { da: /\./g, en: /,/g };

/** What a cell holds after something is typed in it, as a spreadsheet in that language would have it. */
export function typedValue(typed: string, isTextColumn: boolean, language: Language): RawValue {
  const text = typed.trim();
  if (text === "") return null;
  if (isTextColumn || !NUMBERS[language].test(text)) return text;
  return Number(text.replace("−", "-").replace(GROUPS[language], "").replace(",", "."));
}
