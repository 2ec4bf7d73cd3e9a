import { column, optionalColumn } from "../defineColumn.js";
import { LABELS } from "../labels.js";
import type { ColumnIdOf, TableDefinition } from "../columnDefinition.js";

export const FORECAST_ERRORS = {
  name: "forecastErrors",
  label: { da: "Prognosefejl", en: "ForecastErrors" },
  required: false,
  columns: [
    column("scope", LABELS.scope, "scope"),
    column("schoolYear", LABELS.schoolYear, "schoolYear"),
    column("below", { da: "Lavere, pct.", en: "Lower, per cent" }, "number"),
    column("above", { da: "Højere, pct.", en: "Higher, per cent" }, "number"),
    optionalColumn("source", LABELS.source, "text"),
  ],
  repeated: null,
} as const satisfies TableDefinition;

export type ForecastErrorColumn = ColumnIdOf<typeof FORECAST_ERRORS>;
