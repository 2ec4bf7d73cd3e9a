import { column, optionalColumn } from "../defineColumn.js";
import { LABELS } from "../labels.js";
import type { ColumnIdOf, TableDefinition } from "../columnDefinition.js";

export const CURRENT_BUDGETS = {
  name: "currentBudgets",
  label: { da: "Nuværende", en: "CurrentBudgets" },
  required: false,
  columns: [
    column("schoolId", LABELS.schoolId, "id"),
    column("year", LABELS.year, "year"),
    optionalColumn("part", LABELS.part, "name"),
    column("amount", LABELS.amount, "number"),
    column("priceLevel", LABELS.priceLevel, "priceLevel"),
  ],
  repeated: null,
} as const satisfies TableDefinition;

export type CurrentBudgetColumn = ColumnIdOf<typeof CURRENT_BUDGETS>;
