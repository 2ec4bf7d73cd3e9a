import { column, optionalColumn } from "../defineColumn.js";
import { LABELS } from "../labels.js";
import type { ColumnIdOf, TableDefinition } from "../columnDefinition.js";

export const SCHOOLS = {
  name: "schools",
  label: { da: "Skoler", en: "Schools" },
  required: true,
  columns: [
    column("schoolId", LABELS.schoolId, "id"),
    column("name", { da: "Skole", en: "School" }, "name"),
    optionalColumn("cluster", { da: "Klynge", en: "Cluster" }, "name"),
    optionalColumn("schoolType", { da: "Skoletype", en: "School type" }, "name"),
  ],
  repeated: { kind: "facts", after: "schoolType" },
} as const satisfies TableDefinition;

export type SchoolColumn = ColumnIdOf<typeof SCHOOLS>;
