import type { Part, PartColumn } from "../domain/part.js";
import type { Change, ChangeValue } from "../domain/scenario.js";
import { nameKey } from "../model/nameKey.js";
import { modelIssue } from "../model/report.js";
import { addPart } from "./addPart.js";
import { isFormula, isFraction, replaced, type TargetFinder } from "./changeTarget.js";
import { addsPart } from "./orderOfChanges.js";

/** How a column of Modeller is read and set by a change. Null: the new value does not fit the column. */
interface PartColumnChange {
  readonly cell: PartColumn;
  readonly current: (part: Part) => ChangeValue;
  readonly set: (part: Part, value: ChangeValue) => Part | null;
}

const text = (value: ChangeValue): string | null => (typeof value === "string" ? value : null);
const list = (written: string | null): readonly string[] =>
  (written ?? "")
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "");

const COLUMNS: Readonly<Partial<Record<string, PartColumnChange>>> = {
  Aktiv: {
    cell: "active",
    current: ({ active }) => (active ? "ja" : "nej"),
    set: (part, value) => (value === "ja" || value === "nej" ? { ...part, active: value === "ja" } : null),
  },
  "Nr.": {
    cell: "number",
    current: ({ number }) => number,
    set: (part, value) => (isFraction(value) ? { ...part, number: value } : null),
  },
  Formel: {
    cell: "formula",
    current: ({ formula }) => formula?.text ?? null,
    set: (part, value) => (isFormula(value) || value === null ? { ...part, formula: value } : null),
  },
  Mekanisme: {
    cell: "mechanism",
    current: ({ mechanism }) => mechanism,
    set: (part, value) => ({ ...part, mechanism: text(value) ?? part.mechanism }),
  },
  "Elevtal følger": {
    cell: "countBasis",
    current: ({ countBasis }) => countBasis,
    set: (part, value) => ({ ...part, countBasis: text(value) }),
  },
  Tabel: { cell: "table", current: ({ table }) => table, set: (part, value) => ({ ...part, table: text(value) }) },
  Ramme: { cell: "frame", current: ({ frame }) => frame, set: (part, value) => ({ ...part, frame: text(value) }) },
  "Betales af": {
    cell: "paidBy",
    current: ({ paidBy }) => paidBy,
    set: (part, value) => ({ ...part, paidBy: text(value) }),
  },
  "Mængde/nøgle": {
    cell: "quantities",
    current: ({ quantities }) => quantities.join(", "),
    set: (part, value) => ({ ...part, quantities: list(text(value)) }),
  },
  Elevgruppe: {
    cell: "groups",
    current: ({ groups }) => groups.join(", "),
    set: (part, value) => ({ ...part, groups: list(text(value)) }),
  },
  "Ser på": {
    cell: "looksAt",
    current: ({ looksAt }) => looksAt.join(", "),
    set: (part, value) => ({ ...part, looksAt: list(text(value)) }),
  },
};

/** One cell of Modeller: the part by name, the column by its Danish header in `parameter` (the reading turns English ones into it). */
export const changeParts: TargetFinder = (input, model, change: Change) => {
  if (addsPart(change)) return addPart(input, model, change);
  const name = change.parameter ?? "";
  const column = Object.hasOwn(COLUMNS, name) ? COLUMNS[name] : undefined;
  if (!column) return [];
  const parts = input.parts.filter(
    ({ model: own, name }) => nameKey(own) === nameKey(model) && nameKey(name) === nameKey(change.part ?? ""),
  );
  return parts.map((part) => {
    const changed = column.set(part, change.after.value);
    if (!changed) {
      const found = text(change.after.value) ?? "";
      return modelIssue(
        "changeNotPossible",
        { table: "changes", at: change.after.at, found },
        { scenario: change.scenario, table: "Modeller" },
      );
    }
    const cells = { ...changed.cells, [column.cell]: change.after.at };
    return {
      current: column.current(part),
      replace: (before) => ({ ...before, parts: replaced(before.parts, part, { ...changed, cells }) }),
    };
  });
};
