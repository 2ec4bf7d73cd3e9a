import type { Language } from "../engine/index.js";
import type { WorkbookProperties } from "../workbook/write/sheet.js";

/** What a workbook written here says about itself. */
export const workbookProperties = (language: Language, subject = ""): WorkbookProperties => ({
  title: { da: "Budgettildeling til skoler", en: "School budget allocation" }[language],
  subject,
  creator: "Tildel",
  language,
});
