import type { Language } from "../../engine/index.js";
import { exampleSheets } from "../../workbook/write/templateSheets.js";
import type { Sheet } from "../../workbook/write/sheet.js";
import { EXAMPLE_TABLES } from "../example/exampleTables.js";

/** The sheets of the example municipality, as the template lays them out. */
export const exampleBookSheets = (language: Language): readonly Sheet[] => exampleSheets(EXAMPLE_TABLES, language);
