import type { TableName } from "../../engine/domain/tableName.js";
import type { Language, Text } from "../../engine/domain/text.js";
import type { ColumnDefinition, TableDefinition } from "./columnDefinition.js";
import { CHANGES } from "./tables/changes.js";
import { CLASS_CAPS } from "./tables/classCaps.js";
import { CURRENT_BUDGETS } from "./tables/currentBudgets.js";
import { CURVES } from "./tables/curves.js";
import { DEMOGRAPHY } from "./tables/demography.js";
import { FORECAST_ERRORS } from "./tables/forecastErrors.js";
import { FRAMES } from "./tables/frames.js";
import { INDEX_STEPS } from "./tables/indexSteps.js";
import { JOINT_TEACHING } from "./tables/jointTeaching.js";
import { KEY_FIGURES } from "./tables/keyFigures.js";
import { PARAMETERS } from "./tables/parameters.js";
import { PARTS } from "./tables/parts.js";
import { PUPIL_COUNTS } from "./tables/pupilCounts.js";
import { SCENARIOS } from "./tables/scenarios.js";
import { SCHOOLS } from "./tables/schools.js";
import { SETTINGS } from "./tables/settings.js";

/** Every input table: its names and columns in Danish and English. Readers, templates and the pane share it. */
export const TABLES = {
  settings: SETTINGS,
  schools: SCHOOLS,
  pupilCounts: PUPIL_COUNTS,
  jointTeaching: JOINT_TEACHING,
  classCaps: CLASS_CAPS,
  keyFigures: KEY_FIGURES,
  parts: PARTS,
  parameters: PARAMETERS,
  curves: CURVES,
  frames: FRAMES,
  demography: DEMOGRAPHY,
  indexSteps: INDEX_STEPS,
  forecastErrors: FORECAST_ERRORS,
  scenarios: SCENARIOS,
  changes: CHANGES,
  currentBudgets: CURRENT_BUDGETS,
} as const satisfies Record<TableName, TableDefinition>;

/** The tables in the order a workbook shows them and issues are listed. */
export const TABLE_LIST: readonly TableDefinition[] = Object.values(TABLES);

/** The sheets Tildel writes results on; a table that a user makes there is no input. */
export const RESULT_SHEETS: readonly Text[] = [
  { da: "Konsekvens", en: "Consequence" },
  { da: "Figur", en: "Chart" },
  { da: "Uden for grænsen", en: "Outside the limit" },
  { da: "Tildeling", en: "Allocation" },
  { da: "Efterregulering", en: "Settlement" },
  { da: "Indfasning", en: "Phase-in" },
  { da: "Sammenligning", en: "Comparison" },
  { da: "Klasseloft-følsomhed", en: "Class cap sensitivity" },
  { da: "Prognoseusikkerhed", en: "Forecast uncertainty" },
  { da: "Ændringslog", en: "Change log" },
  { da: "Ændringernes virkning", en: "Effect of the changes" },
  { da: "Forklaring", en: "Explanation" },
  { da: "Kontrol", en: "Checks" },
];

export function isTableName(name: string): name is TableName {
  return Object.hasOwn(TABLES, name);
}

/** A column of a table by its id; null where the table has none of that name. */
export function columnOf(table: TableName, id: string): ColumnDefinition | null {
  const definition: TableDefinition = TABLES[table];
  return definition.columns.find((column) => column.id === id) ?? null;
}

/** The header of a grade's column in `Elevtal`. */
export function gradeHeader(grade: number, language: Language): string {
  return language === "da" ? `${grade}.kl` : `grade ${grade}`;
}
