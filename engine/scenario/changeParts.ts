import type { Part } from "../domain/part.js";
import type { Change, ChangeValue } from "../domain/scenario.js";
import { nameKey } from "../model/nameKey.js";
import { modelIssue } from "../model/report.js";
import { isFormula, isFraction, replaced, type TargetFinder } from "./changeTarget.js";

/** How a column of Modeller is read and set by a change. Null: the new value does not fit the column. */
interface PartColumnChange {
  readonly names: readonly string[];
  readonly current: (part: Part) => ChangeValue;
  readonly set: (part: Part, value: ChangeValue) => Part | null;
}

const text = (value: ChangeValue): string | null => (typeof value === "string" ? value : null);
const list = (written: string | null): readonly string[] =>
  (written ?? "").split(",").map((name) => name.trim()).filter((name) => name !== "");
const YES: readonly string[] = ["ja", "yes"];
const NO: readonly string[] = ["nej", "no"];

const COLUMNS: readonly PartColumnChange[] = [
  {
    names: ["aktiv", "active"],
    current: ({ active }) => (active ? "ja" : "nej"),
    set: (part, value) => {
      const word = nameKey(text(value) ?? "");
      return YES.includes(word) || NO.includes(word) ? { ...part, active: YES.includes(word) } : null;
    },
  },
  { names: ["nr.", "nr", "no.", "no"], current: ({ number }) => number, set: (part, value) => (isFraction(value) ? { ...part, number: value } : null) },
  { names: ["formel", "formula"], current: ({ formula }) => formula?.text ?? null, set: (part, value) => (isFormula(value) ? { ...part, formula: value } : null) },
  { names: ["elevtal følger", "counts follow"], current: ({ countBasis }) => countBasis, set: (part, value) => ({ ...part, countBasis: text(value) }) },
  { names: ["tabel", "table"], current: ({ table }) => table, set: (part, value) => ({ ...part, table: text(value) }) },
  { names: ["ramme", "frame"], current: ({ frame }) => frame, set: (part, value) => ({ ...part, frame: text(value) }) },
  { names: ["mængde/nøgle", "quantity/key"], current: ({ quantities }) => quantities.join(", "), set: (part, value) => ({ ...part, quantities: list(text(value)) }) },
  { names: ["elevgruppe", "pupil group"], current: ({ groups }) => groups.join(", "), set: (part, value) => ({ ...part, groups: list(text(value)) }) },
  { names: ["ser på", "looks at"], current: ({ looksAt }) => looksAt.join(", "), set: (part, value) => ({ ...part, looksAt: list(text(value)) }) },
  { names: ["mekanisme", "mechanism"], current: ({ mechanism }) => mechanism, set: (part, value) => ({ ...part, mechanism: text(value) ?? part.mechanism }) },
];

/** One cell of Modeller: the part by name, the column by its header in Parameter (Aktiv, Nr., Formel, …). */
export const changeParts: TargetFinder = (input, model, change: Change) => {
  const column = COLUMNS.find(({ names }) => names.includes(nameKey(change.parameter ?? "")));
  const parts = input.parts.filter(({ model: own, name }) => nameKey(own) === nameKey(model) && nameKey(name) === nameKey(change.part ?? ""));
  if (!column) return [];
  return parts.map((part) => {
    const changed = column.set(part, change.after.value);
    if (!changed) {
      const found = text(change.after.value) ?? "";
      return modelIssue("changeNotPossible", { table: "changes", at: change.after.at, found }, { scenario: change.scenario, table: "Modeller" });
    }
    const at = change.after.at;
    const cells = { ...changed.cells, [COLUMN_IDS[column.names[0] ?? ""] ?? "note"]: at };
    return {
      current: column.current(part),
      replace: (before) => {
        const target = before.parts.find((known) => known.cells.name === part.cells.name) ?? part;
        const merged = column.set(target, change.after.value) ?? target;
        return { ...before, parts: replaced(before.parts, target, { ...merged, cells }) };
      },
    };
  });
};

const COLUMN_IDS: Readonly<Record<string, keyof Part["cells"]>> = {
  aktiv: "active",
  "nr.": "number",
  formel: "formula",
  "elevtal følger": "countBasis",
  tabel: "table",
  ramme: "frame",
  "mængde/nøgle": "quantities",
  elevgruppe: "groups",
  "ser på": "looksAt",
  mekanisme: "mechanism",
};
