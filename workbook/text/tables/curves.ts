import { column, optionalColumn, wordColumn } from "../defineColumn.js";
import { LABELS } from "../labels.js";
import type { ColumnIdOf, TableDefinition } from "../columnDefinition.js";

export const CURVES = {
  name: "curves",
  label: { da: "Kurver", en: "Curves" },
  required: false,
  columns: [
    column("curve", LABELS.table, "name"),
    wordColumn("shape", LABELS.kind, "curveShape"),
    column("from", { da: "Fra", en: "From" }, "number"),
    column("unit", LABELS.unit, "text"),
    column("priceLevel", LABELS.priceLevel, "priceLevel"),
    optionalColumn("source", LABELS.source, "text"),
  ],
  repeated: { kind: "years", after: "priceLevel" },
} as const satisfies TableDefinition;

export type CurveColumn = ColumnIdOf<typeof CURVES>;
