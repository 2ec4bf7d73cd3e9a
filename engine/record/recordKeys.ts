import type { TableName } from "../domain/tableName.js";

/** The columns that together say which row of a table a row is, as the reading demands that they do. */
export const RECORD_KEYS: Readonly<Record<TableName, readonly string[]>> = {
  settings: ["model", "name"],
  schools: ["id"],
  pupilCounts: ["schoolId", "site", "schoolYear", "group", "kind", "version"],
  jointTeaching: ["schoolId", "site", "fromSchoolYear", "gradeFrom"],
  classCaps: ["name", "gradeFrom", "gradeTo", "startFrom", "startTo"],
  keyFigures: ["schoolId", "name", "year"],
  parts: ["model", "name"],
  parameters: ["model", "part", "parameter", "scope", "gradeFrom", "gradeTo"],
  curves: ["curve", "from"],
  frames: ["model", "frame", "year"],
  demography: ["model", "frame", "baseYear", "group", "gradeFrom", "gradeTo", "keyFigure"],
  indexSteps: ["from", "to", "kind"],
  forecastErrors: ["scope", "schoolYear"],
  scenarios: ["name"],
  changes: ["scenario", "table", "part", "parameter", "scope", "schoolId", "year", "gradeFrom", "gradeTo"],
  currentBudgets: ["schoolId", "year", "part"],
};

/** The tables in the order a workbook shows them. */
export const RECORD_TABLES = Object.keys(RECORD_KEYS) as readonly TableName[];
