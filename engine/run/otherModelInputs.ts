import type { Column } from "../arithmetic/column.js";
import { fullColumn } from "../formula/spaces.js";
import type { BoundPart } from "../binding/boundPart.js";
import type { Allocation, PartAllocation } from "../domain/allocation.js";
import type { Part } from "../domain/part.js";
import type { BudgetYear } from "../domain/time.js";
import type { Input } from "../formula/input.js";
import { namesFromOutside } from "../formula/namesUsed.js";
import { LAST_YEAR, NEW_FIRST, OLD_AMOUNT, OLD_FIRST, OLD_TOTAL } from "../mechanisms/names.js";
import { nameKey } from "../model/nameKey.js";
import { lifecycleInputs } from "./lifecycle.js";
import { phaseInStart } from "./phaseInStart.js";
import { sumOfParts } from "./runningTotals.js";

const LABELS = {
  [OLD_AMOUNT]: { da: "Den gamle model, samme elever", en: "The old model, same pupils" },
  [OLD_TOTAL]: { da: "Den gamle model i alt", en: "The old model in all" },
  [OLD_FIRST]: { da: "Den gamle model i startåret", en: "The old model in the start year" },
  [NEW_FIRST]: { da: "Den nye model i startåret", en: "The new model in the start year" },
  [LAST_YEAR]: { da: "Sidste års beløb", en: "Last year's amount" },
} as const;

/** What a part asks of other runs. Null where one of them has no result; issues have said why. */
export function otherModelInputs(bound: BoundPart, done: readonly PartAllocation[]): readonly Input[] | null {
  const { compared } = bound;
  if (!compared) return [];
  const { context } = bound.binding;
  const wanted = new Set(namesFromOutside(bound.lines));
  const found: (Input | null)[] = [];
  const add = (name: keyof typeof LABELS, make: () => Amounts | null): void => {
    if (!wanted.has(name)) return;
    const made = make();
    found.push(made && input(bound, name, made));
  };
  const old = (year: BudgetYear): Amounts | null =>
    amountsOf(context.otherRun(compared.model, year), compared.model, year, compared.parts);
  const start = phaseInStart(bound);
  add(OLD_AMOUNT, () => old(context.year));
  add(OLD_TOTAL, () => {
    const whole = context.otherRun(compared.model, context.year);
    return whole && amountsOf(whole, compared.model, context.year, null);
  });
  add(OLD_FIRST, () => (start === null ? null : old(start)));
  add(NEW_FIRST, () => (start === null ? null : newIn(bound, done, start)));
  add(LAST_YEAR, () => (start === null ? null : lastYear(bound, start, () => old(context.year))));
  if (found.some((made) => made === null)) return null;
  const inputs = found.flatMap((made) => made ?? []);
  return lifecycleInputs(bound, inputs, done, start);
}

interface Amounts {
  readonly column: Column;
  readonly model: string;
  readonly year: BudgetYear;
  readonly names: readonly string[];
}

function amountsOf(
  allocation: Allocation | null,
  model: string,
  year: BudgetYear,
  parts: readonly Part[] | null,
): Amounts | null {
  if (!allocation) return null;
  const names = parts?.map(({ name }) => name) ?? allocation.parts.map(({ part }) => part.name);
  const keys = new Set(names.map(nameKey));
  const column = sumOfParts(allocation.parts, ({ name }) => keys.has(nameKey(name)));
  return { column, model, year, names };
}

/** The parts looked at, in the start year: this run's own where it is that year. */
function newIn(bound: BoundPart, done: readonly PartAllocation[], year: BudgetYear): Amounts | null {
  const { context } = bound.binding;
  const { model } = context;
  if (year !== context.year) return amountsOf(context.otherRun(model, year), model, year, bound.lookedAt);
  const column = sumOfParts(done, (part) => bound.lookedAt.includes(part));
  return { column, model, year, names: bound.lookedAt.map(({ name }) => name) };
}

/** What the parts looked at and this one gave last year; before the phase-in that is the old model. */
function lastYear(bound: BoundPart, start: BudgetYear, old: () => Amounts | null): Amounts | null {
  const { context, part } = bound.binding;
  if (context.year <= start) return old();
  const year = context.year - 1;
  return amountsOf(context.otherRun(context.model, year), context.model, year, [...bound.lookedAt, part]);
}

function input(bound: BoundPart, name: keyof typeof LABELS, { column, model, year, names }: Amounts): Input {
  return {
    name,
    space: "school",
    label: LABELS[name],
    unit: "kr",
    column: fullColumn(bound.binding.layout, column, "school"),
    origin: () => ({ kind: "otherRun", model, year, names }),
  };
}
