import { column, optionalColumn } from "../defineColumn.js";
import { LABELS } from "../labels.js";
import type { ColumnIdOf, TableDefinition } from "../columnDefinition.js";

export const CLASS_CAPS = {
  name: "classCaps",
  label: { da: "Klasselofter", en: "ClassCaps" },
  required: false,
  columns: [
    column("name", { da: "Loft", en: "Cap" }, "name"),
    column("gradeFrom", LABELS.gradeFrom, "grade"),
    column("gradeTo", LABELS.gradeTo, "grade"),
    column("startFrom", { da: "Startår fra", en: "Start year from" }, "year"),
    column("startTo", { da: "Startår til", en: "Start year to" }, "year"),
    column("pupils", { da: "Elever", en: "Pupils" }, "count"),
    optionalColumn("source", LABELS.source, "text"),
  ],
  repeated: null,
} as const satisfies TableDefinition;

export type ClassCapColumn = ColumnIdOf<typeof CLASS_CAPS>;
