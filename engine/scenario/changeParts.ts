import type { Part, PartColumn } from "../domain/part.js";
import type { Change, ChangeValue } from "../domain/scenario.js";
import { nameKey } from "../model/nameKey.js";
import { modelIssue } from "../model/report.js";
import { isFormula, isFraction, replaced, type TargetFinder } from "./changeTarget.js";

/** How a column of Modeller is read and set by a change. Null: the new value does not fit the column. */
interface PartColumnChange {
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
  active: {
    current: ({ active }) => (active ? "yes" : "no"),
    set: (part, value) => (value === "yes" || value === "no" ? { ...part, active: value === "yes" } : null),
  },
  number: {
    current: ({ number }) => number,
    set: (part, value) => (isFraction(value) ? { ...part, number: value } : null),
  },
  formula: {
    current: ({ formula }) => formula?.text ?? null,
    set: (part, value) => (isFormula(value) || value === null ? { ...part, formula: value } : null),
  },
  mechanism: {
    current: ({ mechanism }) => mechanism,
    set: (part, value) => ({ ...part, mechanism: text(value) ?? part.mechanism }),
  },
  countBasis: { current: ({ countBasis }) => countBasis, set: (part, value) => ({ ...part, countBasis: text(value) }) },
  table: { current: ({ table }) => table, set: (part, value) => ({ ...part, table: text(value) }) },
  frame: { current: ({ frame }) => frame, set: (part, value) => ({ ...part, frame: text(value) }) },
  paidBy: { current: ({ paidBy }) => paidBy, set: (part, value) => ({ ...part, paidBy: text(value) }) },
  quantities: {
    current: ({ quantities }) => quantities.join(", "),
    set: (part, value) => ({ ...part, quantities: list(text(value)) }),
  },
  groups: {
    current: ({ groups }) => groups.join(", "),
    set: (part, value) => ({ ...part, groups: list(text(value)) }),
  },
  looksAt: {
    current: ({ looksAt }) => looksAt.join(", "),
    set: (part, value) => ({ ...part, looksAt: list(text(value)) }),
  },
};

/** One cell of Modeller: the part by name, the column by its id in `parameter` ("active", "number", "formula", …). */
export const changeParts: TargetFinder = (input, model, change: Change) => {
  const column = COLUMNS[change.parameter ?? ""];
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
    const cells = { ...changed.cells, [change.parameter as PartColumn]: change.after.at };
    return {
      current: column.current(part),
      replace: (before) => ({ ...before, parts: replaced(before.parts, part, { ...changed, cells }) }),
    };
  });
};
