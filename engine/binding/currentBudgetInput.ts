import { addFractions, columnOf, constantColumn, ZERO } from "../arithmetic/index.js";
import type { CurrentBudget } from "../domain/frame.js";
import type { PriceLevel } from "../domain/parameter.js";
import type { School } from "../domain/school.js";
import { line, sumOf, times } from "../formula/build.js";
import { evaluate } from "../formula/evaluate.js";
import type { Input } from "../formula/input.js";
import { CURRENT_BUDGET } from "../mechanisms/names.js";
import { nameKey } from "../model/nameKey.js";
import { modelIssue } from "../model/report.js";
import { indexInput } from "./indexInput.js";
import type { PartBinding } from "./partBinding.js";
import { isIndexed, toModelPrices } from "./priceLevel.js";

const LABEL = { da: "Nuværende beløb", en: "Current amount" };

/** What each school gets today in the budget year: rows of Nuværende of this part, or all rows where none names a part. */
export function currentBudgetInput(binding: PartBinding): Input | null {
  const { context, part } = binding;
  const ofYear = context.input.currentBudgets.filter(({ year }) => year === context.year);
  if (ofYear.length === 0) {
    const details = { school: "–", name: "", year: String(context.year), part: part.name };
    const place = { table: "parts", at: part.cells.name, found: part.name } as const;
    context.report(modelIssue("missingCurrentBudget", place, details));
    return null;
  }
  const named = ofYear.filter((row) => row.part !== null && nameKey(row.part) === nameKey(part.name));
  const rows = named.length > 0 ? named : ofYear;
  const known = new Set(rows.map(({ schoolId }) => schoolId));
  const without = context.schools.filter(({ id }) => !known.has(id));
  for (const school of without) reportMissing(binding, school);
  return without.length === 0 ? inModelPrices(binding, rows) : null;
}

function reportMissing({ context, part }: PartBinding, school: School): void {
  const details = { school: school.id, name: school.name, year: String(context.year), part: part.name };
  const place = { table: "currentBudgets", at: school.at, found: school.id } as const;
  context.report(modelIssue("missingCurrentBudget", place, details));
}

/** The rows of each price level added up and moved to the model's prices, each level on a line that can be replayed. */
function inModelPrices(binding: PartBinding, rows: readonly CurrentBudget[]): Input {
  const levels = [...new Set(rows.map(({ priceLevel }) => priceLevel))].sort();
  const inputs = levels.flatMap((level) => levelInputs(binding, level, rows));
  const [only] = inputs;
  if (levels.length === 1 && only && !inputs.some(({ name }) => name.endsWith(".index")))
    return { ...only, name: CURRENT_BUDGET };
  const moved = levels.map((level) =>
    times(nameOf(level), inputs.some(({ name }) => name === indexOf(level)) ? indexOf(level) : "one"),
  );
  const one: Input = { ...constant("one"), column: constantColumn({ numerator: 1n, denominator: 1n }) };
  const { layout, context } = binding;
  const computedBy = evaluate({
    lines: [
      line(
        CURRENT_BUDGET,
        "school",
        { da: `${LABEL.da}, fremskrevet`, en: `${LABEL.en}, indexed` },
        "kr",
        sumOf(moved),
      ),
    ],
    inputs: new Map([...inputs, one].map((input) => [input.name, input])),
    curves: new Map(),
    layout,
    unitDecimals: context.settings.unitDecimals,
    path: context.path,
  });
  const column = computedBy.result;
  return {
    name: CURRENT_BUDGET,
    space: "school",
    label: LABEL,
    unit: "kr",
    column,
    origin: () => ({ kind: "calendar" }),
    computedBy,
  };
}

const nameOf = (level: PriceLevel): string => `${CURRENT_BUDGET}.${level ?? "same"}`;
const indexOf = (level: PriceLevel): string => `${nameOf(level)}.index`;

const constant = (name: string): Input => ({
  name,
  space: "model",
  label: { da: "Fremskrivning", en: "Indexation" },
  unit: "factor",
  column: constantColumn(ZERO),
  origin: () => ({ kind: "calendar" }),
});

/** The amounts of one price level per school and, where prices are moved, the index. */
function levelInputs(binding: PartBinding, level: PriceLevel, rows: readonly CurrentBudget[]): readonly Input[] {
  const { context, part } = binding;
  const own = rows.filter(({ priceLevel }) => priceLevel === level);
  const [first] = own;
  if (!first) return [];
  const index = toModelPrices(context, { level, table: "currentBudgets", at: first.at, what: part.name });
  const bySchool = rowsBySchool(context.schools, own);
  const amounts: Input = {
    name: nameOf(level),
    space: "school",
    label: LABEL,
    unit: "kr",
    column: columnOf(bySchool.map((list) => list.map(({ amount }) => amount.value).reduce(addFractions, ZERO))),
    origin: (element) => ({ kind: "cells", at: (bySchool[element] ?? []).map(({ amount }) => amount.at) }),
  };
  if (!isIndexed(index.factor)) return [amounts];
  const indexed = { factor: index.factor, factorAt: index.at, steps: index.steps };
  const factor = indexInput({ binding, space: "model", values: [indexed], chosen: Int32Array.of(0) }, nameOf(level));
  return [amounts, factor];
}

/** The rows of each school, in the schools' order. */
function rowsBySchool(
  schools: readonly School[],
  rows: readonly CurrentBudget[],
): readonly (readonly CurrentBudget[])[] {
  const lists = new Map(schools.map(({ id }) => [id, [] as CurrentBudget[]]));
  for (const row of rows) lists.get(row.schoolId)?.push(row);
  return [...lists.values()];
}
