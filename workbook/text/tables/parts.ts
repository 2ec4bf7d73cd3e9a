import type { PartColumn } from "../../../engine/domain/part.js";
import { column, optionalColumn, wordColumn } from "../defineColumn.js";
import { LABELS } from "../labels.js";
import type { TableDefinition } from "../columnDefinition.js";

export const PARTS = {
  name: "parts",
  label: { da: "Modeller", en: "Models" },
  required: true,
  columns: [
    column("model", LABELS.model, "name"),
    column("number", LABELS.number, "number"),
    column("name", LABELS.part, "name"),
    column("mechanism", { da: "Mekanisme", en: "Mechanism" }, "name"),
    column("groups", LABELS.group, "list"),
    column("countBasis", { da: "Elevtal følger", en: "Pupils follow" }, "name"),
    column("frame", LABELS.frame, "name"),
    column("quantities", { da: "Mængde/nøgle", en: "Quantity/key" }, "list"),
    column("table", LABELS.table, "name"),
    column("looksAt", { da: "Ser på", en: "Looks at" }, "list"),
    column("paidBy", { da: "Betales af", en: "Paid by" }, "name"),
    wordColumn("active", { da: "Aktiv", en: "Active" }, "yesNo"),
    optionalColumn("formula", { da: "Formel", en: "Formula" }, "formula"),
    optionalColumn("note", { da: "Note", en: "Note" }, "text"),
  ],
  repeated: null,
} as const satisfies TableDefinition<PartColumn>;
