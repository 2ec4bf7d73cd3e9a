import { column, optionalColumn, wordColumn } from "../defineColumn.js";
import { LABELS } from "../labels.js";
import type { ColumnIdOf, TableDefinition } from "../columnDefinition.js";

export const SCENARIOS = {
  name: "scenarios",
  label: { da: "Scenarier", en: "Scenarios" },
  required: false,
  columns: [
    optionalColumn("number", LABELS.number, "number"),
    column("name", LABELS.scenario, "name"),
    column("buildsOn", { da: "Bygger på", en: "Builds on" }, "name"),
    wordColumn("status", { da: "Status", en: "Status" }, "scenarioStatus"),
    optionalColumn("reason", LABELS.reason, "text"),
    optionalColumn("requestedBy", { da: "Ønsket af", en: "Requested by" }, "text"),
  ],
  repeated: null,
} as const satisfies TableDefinition;

export type ScenarioColumn = ColumnIdOf<typeof SCENARIOS>;
