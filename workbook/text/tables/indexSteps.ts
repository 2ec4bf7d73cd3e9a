import { column, optionalColumn, wordColumn } from "../defineColumn.js";
import { LABELS } from "../labels.js";
import type { ColumnIdOf, TableDefinition } from "../columnDefinition.js";

export const INDEX_STEPS = {
  name: "indexSteps",
  label: { da: "Fremskrivning", en: "Indexation" },
  required: false,
  columns: [
    column("from", { da: "Fra prisniveau", en: "From price level" }, "year"),
    column("to", { da: "Til prisniveau", en: "To price level" }, "year"),
    wordColumn("kind", LABELS.kind, "indexKind"),
    column("factor", { da: "Faktor", en: "Factor" }, "number"),
    optionalColumn("source", LABELS.source, "text"),
  ],
  repeated: null,
} as const satisfies TableDefinition;

export type IndexStepColumn = ColumnIdOf<typeof INDEX_STEPS>;
