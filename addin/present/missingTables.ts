import type { RawTable } from "../../workbook/read/rawTable.js";
import { editableTable } from "./editableTable.js";

/** The tables a scenario is written in. */
export const SCENARIO_TABLES = ["scenarios", "changes"] as const;
export type ScenarioTable = (typeof SCENARIO_TABLES)[number];

/** Which of them the workbook does not have, so that nothing can be written there. */
export const missingTables = (tables: readonly RawTable[]): readonly ScenarioTable[] =>
  SCENARIO_TABLES.filter((name) => editableTable(tables, name) === null);
