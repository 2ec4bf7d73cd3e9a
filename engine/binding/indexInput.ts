import { ONE, type Fraction } from "../arithmetic/index.js";
import type { CellAddress, Located } from "../domain/cell.js";
import type { Text } from "../domain/text.js";
import { line, minus, number, plus, same, times } from "../formula/build.js";
import { evaluate } from "../formula/evaluate.js";
import type { Expression } from "../formula/expression.js";
import type { Input } from "../formula/input.js";
import type { Line, Unit } from "../formula/line.js";
import { cellsOf, type ChosenRows, type IndexedRow } from "./chosenValues.js";
import type { UsedStep } from "./indexStepFactor.js";
import { pickColumn } from "./pickColumn.js";

const LABEL = { da: "Fremskrivning", en: "Indexation" };
const PAY_SHARE = { da: "Andel løn", en: "Pay share" };
const PAY = { da: "Løn", en: "Pay" };
const PRICES = { da: "Pris", en: "Prices" };

/**
 * The index of the chosen rows as an input. One factor of Fremskrivning is shown with its cell; a chain of steps, or
 * pay and prices in their shares, is a small computation of its own, so that every step is seen and can be replayed.
 */
export function indexInput(given: ChosenRows<IndexedRow>, of: string): Input {
  const name = `${of}.index`;
  const steps = Math.max(...given.values.map((value) => value.steps.length));
  const isPlain = steps === 1 && given.values.every((value) => value.steps.every(({ weighed }) => weighed === null));
  if (isPlain)
    return input(given, name, LABEL, "factor", { of: ({ factor }) => factor, at: ({ factorAt }) => factorAt });
  const numbered = Array.from({ length: steps }, (_, order) =>
    stepLine(given, `${name}.${order + 1}`, steps - 1 - order),
  );
  const product = numbered
    .slice(1)
    .reduce<Expression>((left, { line: own }) => times(left, own.name), same(numbered[0]?.line.name ?? name));
  const computedBy = evaluate({
    lines: [...numbered.map((step) => step.line), line(name, given.space, LABEL, "factor", product)],
    inputs: new Map(numbered.flatMap((step) => step.inputs).map((own) => [own.name, own])),
    curves: new Map(),
    layout: given.binding.layout,
    unitDecimals: given.binding.context.settings.unitDecimals,
    path: given.binding.context.path,
  });
  const plain = input(given, name, LABEL, "factor", { of: ({ factor }) => factor, at: ({ factorAt }) => factorAt });
  return { ...plain, column: computedBy.result, computedBy };
}

interface Picked {
  readonly of: (value: IndexedRow) => Fraction;
  readonly at: (value: IndexedRow) => readonly CellAddress[];
}

function input(given: ChosenRows<IndexedRow>, name: string, label: Text, unit: Unit, { of, at }: Picked): Input {
  const column = pickColumn(given.values.map(of), 1, given.chosen);
  return { name, space: given.space, label, unit, column, origin: cellsOf(given, at) };
}

/** A step counted from the last, which ends at the model's prices; a row with fewer steps stands at 1 before its first. */
function stepLine(
  given: ChosenRows<IndexedRow>,
  name: string,
  back: number,
): { readonly line: Line; readonly inputs: readonly Input[] } {
  const steps = given.values.map((value) => value.steps.at(-1 - back));
  const label = stepLabel(steps);
  const picked = (last: string, text: Text, unit: Unit, of: PickedFactor): Input =>
    input(given, `${name}.${last}`, text, unit, pickedFrom(back, of));
  if (steps.every((step) => !step?.weighed)) {
    const only = picked("factor", LABEL, "factor", plainFactor);
    return { line: line(name, given.space, label, "factor", only.name), inputs: [only] };
  }
  const share = picked("share", PAY_SHARE, "share", ({ weighed }) => weighed?.payShare ?? null);
  const pay = picked("pay", PAY, "factor", (step) => (step.weighed ? step.weighed.pay : plainFactor(step)));
  const prices = picked("prices", PRICES, "factor", ({ weighed }) => weighed?.prices ?? null);
  const both = plus(times(share.name, pay.name), times(minus(number(1), share.name), prices.name));
  return { line: line(name, given.space, label, "factor", both), inputs: [share, pay, prices] };
}

type PickedFactor = (step: UsedStep) => Located<Fraction> | null;

/** The value and cell of one step of each row; 1 without a cell where the row has no such step, or nothing to move. */
function pickedFrom(back: number, of: PickedFactor): Picked {
  const found = ({ steps }: IndexedRow): Located<Fraction> | null => {
    const step = steps.at(-1 - back);
    return step ? of(step) : null;
  };
  return {
    of: (value) => found(value)?.value ?? ONE,
    at: (value) => {
      const located = found(value);
      return located ? [located.at] : [];
    },
  };
}

const plainFactor = ({ factor, at: [at] }: UsedStep): Located<Fraction> | null => (at ? { value: factor, at } : null);

/** Which levels the step leads between, where it is the same for all rows. */
function stepLabel(steps: readonly (UsedStep | undefined)[]): Text {
  const [first, ...others] = steps.filter((step) => step !== undefined);
  if (!first || others.some(({ from, to }) => from !== first.from || to !== first.to)) return LABEL;
  const { from, to } = first;
  return { da: `Fremskrivning fra ${from} til ${to}`, en: `Indexation from ${from} to ${to}` };
}
