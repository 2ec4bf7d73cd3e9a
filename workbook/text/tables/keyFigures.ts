import { column, optionalColumn } from "../defineColumn.js";
import { LABELS } from "../labels.js";
import type { ColumnIdOf, TableDefinition } from "../columnDefinition.js";

export const KEY_FIGURES = {
  name: "keyFigures",
  label: { da: "Nøgletal", en: "KeyFigures" },
  required: false,
  columns: [
    column("schoolId", LABELS.schoolId, "id"),
    column("name", { da: "Nøgletal", en: "Key figure" }, "name"),
    column("year", LABELS.year, "year"),
    column("value", LABELS.value, "number"),
    optionalColumn("unit", LABELS.unit, "text"),
    optionalColumn("source", LABELS.source, "text"),
  ],
  repeated: null,
} as const satisfies TableDefinition;

export type KeyFigureColumn = ColumnIdOf<typeof KEY_FIGURES>;
