import { column, optionalColumn } from "../defineColumn.js";
import { LABELS } from "../labels.js";
import type { ColumnIdOf, TableDefinition } from "../columnDefinition.js";

export const DEMOGRAPHY = {
  name: "demography",
  label: { da: "Demografi", en: "Demography" },
  required: false,
  columns: [
    column("model", LABELS.model, "name"),
    column("frame", LABELS.frame, "name"),
    column("baseYear", { da: "Basisår", en: "Base year" }, "year"),
    column("group", LABELS.group, "name"),
    column("gradeFrom", LABELS.gradeFrom, "grade"),
    column("gradeTo", LABELS.gradeTo, "grade"),
    column("countBasis", { da: "Elevtal følger", en: "Pupils follow" }, "name"),
    column("keyFigure", { da: "Nøgletal", en: "Key figure" }, "name"),
    column("rate", { da: "Beløb pr. elev", en: "Amount per pupil" }, "number"),
    column("share", { da: "Andel, pct.", en: "Share, per cent" }, "number"),
    column("priceLevel", LABELS.priceLevel, "priceLevel"),
    optionalColumn("source", LABELS.source, "text"),
    optionalColumn("payShare", LABELS.payShare, "number"),
  ],
  repeated: null,
} as const satisfies TableDefinition;

export type DemographyColumn = ColumnIdOf<typeof DEMOGRAPHY>;
