import {
  findMechanism,
  fraction,
  multiplyFractions,
  type Expression,
  type Fraction,
  type ModelInput,
} from "../../engine/index.js";
import type { ParameterRow } from "../../engine/domain/parameter.js";
import type { Part } from "../../engine/domain/part.js";
import { key } from "../reference/sameName.js";

/** The same workbook counted in another unit: every amount, the rounding unit and every rounding of amounts times 10^power. */
export function scaledInput(input: ModelInput, power: number): ModelInput {
  const times = (value: Fraction): Fraction => multiplyFractions(value, fraction(10n ** BigInt(power)));
  const isMoney = (unit: string): boolean => unit.startsWith("kr");
  return {
    ...input,
    settings: scaledSettings(input, times),
    parameters: input.parameters.map((row) => scaledRow(input, row, times, power)),
    curves: input.curves.map((point) =>
      isMoney(point.unit) ? { ...point, values: mapped(point.values, times) } : point,
    ),
    frames: input.frames.map((row) => ({ ...row, amount: { ...row.amount, value: times(row.amount.value) } })),
    demography: input.demography.map((row) => ({
      ...row,
      rate: row.rate && { ...row.rate, value: times(row.rate.value) },
    })),
    currentBudgets: input.currentBudgets.map((row) => ({
      ...row,
      amount: { ...row.amount, value: times(row.amount.value) },
    })),
    parts: input.parts.map((part) =>
      part.formula
        ? { ...part, formula: { ...part.formula, expression: scaledRounding(part.formula.expression, power) } }
        : part,
    ),
  };
}

type Times = (value: Fraction) => Fraction;

function scaledSettings({ settings }: ModelInput, times: Times): ModelInput["settings"] {
  const [own] = settings.filter(({ name }) => name === "rounding");
  const unit = typeof own?.value === "object" ? own.value : fraction(1);
  const row = { model: null, name: "rounding", value: times(unit), at: { sheet: "Opsætning", cell: "B2" } } as const;
  return [...settings.filter(({ name }) => name !== "rounding"), row];
}

/** Rates of perPupilFromHours and curves in kr are rounded to decimals of their own, which count from the new unit. */
const DECIMALS: readonly string[] = ["rateDecimals", "curveDecimals"];

function scaledRow(input: ModelInput, row: ParameterRow, times: Times, power: number): ParameterRow {
  if (row.unit.startsWith("kr"))
    return { ...row, values: mapped(row.values, (value) => (typeof value === "string" ? value : times(value))) };
  const part = input.parts.find(({ model, name }) => model === row.model && name === row.part);
  const id =
    part &&
    findMechanism(part.mechanism)?.parameters.find((known) =>
      [known.id, known.label.da, known.label.en].some((name) => key(name) === key(row.parameter)),
    )?.id;
  if (!id || !DECIMALS.includes(id) || (id === "curveDecimals" && !hasMoneyCurve(input, part))) return row;
  return {
    ...row,
    values: mapped(row.values, (value) =>
      typeof value === "string" ? value : fraction(value.numerator - BigInt(power)),
    ),
  };
}

export const hasMoneyCurve = ({ curves }: ModelInput, { table }: Part): boolean =>
  curves.some(
    ({ curve, unit }) => unit.startsWith("kr") && (table ?? "").split(",").some((name) => key(name) === key(curve)),
  );

const mapped = <Value>(
  values: ReadonlyMap<
    number,
    { readonly value: Value; readonly at: { readonly sheet: string; readonly cell: string } }
  >,
  change: (value: Value) => Value,
): typeof values => new Map([...values].map(([year, located]) => [year, { ...located, value: change(located.value) }]));

/** Random formulas round money and numbers apart; only what is made of kr counts in the new unit. */
function scaledRounding(expression: Expression, power: number): Expression {
  const inner = (child: Expression): Expression => scaledRounding(child, power);
  switch (expression.kind) {
    case "round":
      return typeof expression.decimals === "number" && isMoneyValue(expression.value)
        ? { ...expression, value: inner(expression.value), decimals: expression.decimals - power }
        : { ...expression, value: inner(expression.value) };
    case "choose":
      return {
        ...expression,
        left: inner(expression.left),
        right: inner(expression.right),
        then: inner(expression.then),
        otherwise: inner(expression.otherwise),
      };
    case "add":
    case "subtract":
    case "times":
    case "divide":
    case "min":
    case "max":
      return { ...expression, left: inner(expression.left), right: inner(expression.right) };
    default:
      return expression;
  }
}

const NUMBERS: readonly string[] = [
  "grænse i alt",
  "andel",
  "skole",
  "areal",
  "enlige",
  "elever",
  "elever 0-6",
  "klasser",
  "matrikler",
];

function isMoneyValue(expression: Expression): boolean {
  if (expression.kind === "ref") return !NUMBERS.includes(expression.name);
  if (expression.kind === "round") return isMoneyValue(expression.value);
  if (expression.kind === "choose") return isMoneyValue(expression.then) || isMoneyValue(expression.otherwise);
  return "left" in expression && (isMoneyValue(expression.left) || isMoneyValue(expression.right));
}
