import { column, optionalColumn } from "../defineColumn.js";
import { LABELS } from "../labels.js";
import type { ColumnIdOf, TableDefinition } from "../columnDefinition.js";

export const FRAMES = {
  name: "frames",
  label: { da: "Rammer", en: "Frames" },
  required: false,
  columns: [
    column("model", LABELS.model, "name"),
    column("frame", LABELS.frame, "name"),
    column("year", LABELS.year, "year"),
    column("amount", LABELS.amount, "number"),
    column("priceLevel", LABELS.priceLevel, "priceLevel"),
    optionalColumn("source", LABELS.source, "text"),
    optionalColumn("payShare", LABELS.payShare, "number"),
  ],
  repeated: null,
} as const satisfies TableDefinition;

export type FrameColumn = ColumnIdOf<typeof FRAMES>;
