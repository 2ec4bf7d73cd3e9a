import { addFractions, columnOf, multiplyFractions } from "../arithmetic/index.js";
import type { Fraction } from "../arithmetic/fraction.js";
import type { CellAddress } from "../domain/cell.js";
import type { CurrentBudget } from "../domain/frame.js";
import type { School } from "../domain/school.js";
import type { Input } from "../formula/input.js";
import { CURRENT_BUDGET } from "../mechanisms/names.js";
import { nameKey } from "../model/nameKey.js";
import { modelIssue } from "../model/report.js";
import type { PartBinding } from "./partBinding.js";
import { toModelPrices } from "./priceLevel.js";

interface SchoolAmount {
  readonly amount: Fraction;
  readonly at: readonly CellAddress[];
}

/** What each school gets today in the budget year: rows of Nuværende of this part, or all rows where none names a part. */
export function currentBudgetInput(binding: PartBinding): Input | null {
  const { context, part } = binding;
  const ofYear = context.input.currentBudgets.filter(({ year }) => year === context.year);
  if (ofYear.length === 0) {
    const details = { school: "–", name: "", year: String(context.year), part: part.name };
    context.report(
      modelIssue("missingCurrentBudget", { table: "parts", at: part.cells.name, found: part.name }, details),
    );
    return null;
  }
  const named = ofYear.filter((row) => row.part !== null && nameKey(row.part) === nameKey(part.name));
  const rows = named.length > 0 ? named : ofYear;
  const bySchool = new Map<string, CurrentBudget[]>();
  for (const row of rows) bySchool.set(row.schoolId, [...(bySchool.get(row.schoolId) ?? []), row]);
  const amounts = context.schools.map((school) => amountOf(binding, school, bySchool.get(school.id) ?? []));
  const complete = amounts.filter((amount) => amount !== null);
  if (complete.length < amounts.length) return null;
  return {
    name: CURRENT_BUDGET,
    space: "school",
    label: { da: "Nuværende beløb", en: "Current amount" },
    unit: "kr",
    column: columnOf(complete.map(({ amount }) => amount)),
    origin: (element) => ({ kind: "cells", at: complete[element]?.at ?? [] }),
  };
}

function amountOf(binding: PartBinding, school: School, rows: readonly CurrentBudget[]): SchoolAmount | null {
  const { context, part } = binding;
  if (rows.length === 0) {
    const details = { school: school.id, name: school.name, year: String(context.year), part: part.name };
    context.report(
      modelIssue("missingCurrentBudget", { table: "currentBudgets", at: school.at, found: school.id }, details),
    );
    return null;
  }
  const priced = rows.map((row) => {
    const index = toModelPrices(context, {
      level: row.priceLevel,
      table: "currentBudgets",
      at: row.at,
      what: part.name,
    });
    return { amount: multiplyFractions(row.amount.value, index.factor), at: [row.amount.at, ...index.at] };
  });
  return priced.reduce((sum, next) => ({ amount: addFractions(sum.amount, next.amount), at: [...sum.at, ...next.at] }));
}
