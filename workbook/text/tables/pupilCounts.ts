import { column, optionalColumn, wordColumn } from "../defineColumn.js";
import { LABELS } from "../labels.js";
import type { ColumnIdOf, TableDefinition } from "../columnDefinition.js";

export const PUPIL_COUNTS = {
  name: "pupilCounts",
  label: { da: "Elevtal", en: "PupilCounts" },
  required: true,
  columns: [
    column("schoolId", LABELS.schoolId, "id"),
    column("site", LABELS.site, "name"),
    column("schoolYear", LABELS.schoolYear, "schoolYear"),
    column("group", LABELS.group, "name"),
    wordColumn("kind", LABELS.kind, "countKind"),
    { ...optionalColumn("version", { da: "Version", en: "Version" }, "word"), words: "countVersion" },
  ],
  repeated: { kind: "grades", after: "version" },
} as const satisfies TableDefinition;

export type PupilCountColumn = ColumnIdOf<typeof PUPIL_COUNTS>;
