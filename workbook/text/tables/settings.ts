import { column, wordColumn } from "../defineColumn.js";
import { LABELS } from "../labels.js";
import type { ColumnIdOf, TableDefinition } from "../columnDefinition.js";

export const SETTINGS = {
  name: "settings",
  label: { da: "Opsætning", en: "Settings" },
  required: false,
  columns: [
    column("model", LABELS.model, "name"),
    wordColumn("name", { da: "Indstilling", en: "Setting" }, "settingName"),
    column("value", LABELS.value, "value"),
  ],
  repeated: null,
} as const satisfies TableDefinition;

export type SettingColumn = ColumnIdOf<typeof SETTINGS>;
