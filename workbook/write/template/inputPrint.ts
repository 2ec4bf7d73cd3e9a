import type { Language } from "../../../engine/domain/text.js";
import type { PrintSetup } from "../sheet.js";

const HEADERS = { da: "Tildelingsmodel: inddata", en: "Allocation model: input" };

/** What stands above and below the printed pages of a workbook to fill in. */
export function inputPrint(language: Language): PrintSetup {
  return { header: HEADERS[language], footer: "Tildel" };
}
