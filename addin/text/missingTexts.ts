import type { Language, Text } from "../../engine/index.js";
import type { ScenarioTable } from "../present/missingTables.js";

const TABLE_TEXTS: Readonly<Record<ScenarioTable, Text>> = {
  scenarios: { da: "Scenarier", en: "Scenarios" },
  changes: { da: "Ændringer", en: "Changes" },
};

/** "Scenarier og Ændringer". */
const named = (tables: readonly ScenarioTable[], language: Language): string =>
  tables.map((table) => TABLE_TEXTS[table][language]).join(language === "da" ? " og " : " and ");

/** Why a scenario cannot be written. */
export const missingText = (tables: readonly ScenarioTable[]): Text => ({
  da: `Projektmappen mangler ${tables.length > 1 ? "tabellerne" : "tabellen"} ${named(tables, "da")}, som scenarier med ændringer skrives i.`,
  en: `The workbook lacks the ${tables.length > 1 ? "tables" : "table"} ${named(tables, "en")}, which scenarios with changes are written in.`,
});

export const insertMissingText = (tables: readonly ScenarioTable[]): Text => ({
  da: tables.length > 1 ? "Indsæt tabellerne" : `Indsæt tabellen ${named(tables, "da")}`,
  en: tables.length > 1 ? "Insert the tables" : `Insert the table ${named(tables, "en")}`,
});
