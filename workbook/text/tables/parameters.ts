import { column, optionalColumn } from "../defineColumn.js";
import { LABELS } from "../labels.js";
import type { ColumnIdOf, TableDefinition } from "../columnDefinition.js";

export const PARAMETERS = {
  name: "parameters",
  label: { da: "Parametre", en: "Parameters" },
  required: true,
  columns: [
    column("model", LABELS.model, "name"),
    column("part", LABELS.part, "name"),
    column("parameter", LABELS.parameter, "name"),
    column("scope", LABELS.scope, "scope"),
    column("gradeFrom", LABELS.gradeFrom, "grade"),
    column("gradeTo", LABELS.gradeTo, "grade"),
    column("unit", LABELS.unit, "text"),
    column("priceLevel", LABELS.priceLevel, "priceLevel"),
    optionalColumn("source", LABELS.source, "text"),
    optionalColumn("payShare", LABELS.payShare, "number"),
  ],
  repeated: { kind: "years", after: "priceLevel" },
} as const satisfies TableDefinition;

export type ParameterColumn = ColumnIdOf<typeof PARAMETERS>;
