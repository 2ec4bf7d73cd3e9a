import { column, optionalColumn, wordColumn } from "../defineColumn.js";
import { LABELS } from "../labels.js";
import type { ColumnIdOf, TableDefinition } from "../columnDefinition.js";

export const CHANGES = {
  name: "changes",
  label: { da: "Ændringer", en: "Changes" },
  required: false,
  columns: [
    column("scenario", LABELS.scenario, "name"),
    optionalColumn("number", LABELS.number, "number"),
    wordColumn("table", LABELS.table, "changeTable"),
    column("part", LABELS.part, "name"),
    column("parameter", LABELS.parameter, "name"),
    column("scope", LABELS.scope, "scope"),
    column("schoolId", LABELS.schoolId, "id"),
    column("year", { da: "Skoleår/År", en: "School year/Year" }, "yearOrSchoolYear"),
    column("gradeFrom", LABELS.gradeFrom, "grade"),
    column("gradeTo", LABELS.gradeTo, "grade"),
    optionalColumn("before", { da: "Før", en: "Before" }, "value"),
    column("after", { da: "Efter", en: "After" }, "value"),
    optionalColumn("reason", LABELS.reason, "text"),
  ],
  repeated: null,
} as const satisfies TableDefinition;

export type ChangeColumn = ColumnIdOf<typeof CHANGES>;
