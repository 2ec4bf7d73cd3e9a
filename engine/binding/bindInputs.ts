import type { Part } from "../domain/part.js";
import type { Input } from "../formula/input.js";
import type { Line } from "../formula/line.js";
import { namesFromOutside } from "../formula/namesUsed.js";
import * as names from "../mechanisms/names.js";
import type { BoundPart } from "./boundPart.js";
import { capInput, higherPupilsInput, pupilsInput, weightInput, weightSumInput } from "./factInputs.js";
import { earlierPart, namesOf, quantityName, renamed, type NameMeaning } from "./formulaBinding.js";
import { keyFigureOf, keyFigureWeightOf } from "./keyFigureInputs.js";
import type { Looked } from "./layoutFor.js";
import { lookedAtParts } from "./lookedAtParts.js";
import { parameterInput } from "./parameterInput.js";
import type { PartBinding } from "./partBinding.js";
import { quantityInput } from "./quantityInput.js";
import { budgetYearInput, monthsOldInput, sizeInput } from "./yearInputs.js";
import { comparedParts } from "./comparedParts.js";
import { schoolYearParameter } from "./schoolYearParameter.js";
import { currentBudgetInput } from "./currentBudgetInput.js";

/** Finds a column for every name the part's formula uses; null where any is missing. */
export function bindInputs(binding: PartBinding, looked: Looked): BoundPart | null {
  const { part, mechanism, shape } = binding;
  const lookedAt = lookedAtParts(binding.context, part);
  const meanings = part.formula ? namesOf(binding, part.formula, lookedAt) : new Map<string, NameMeaning>();
  const lines = mechanism.formula(shape).map((line) => withUserFormula(line, part, meanings));
  const outside = namesFromOutside(lines);
  const found = outside
    .filter((name) => !isDynamic(name, meanings))
    .map((name) => inputFor(binding, looked, meanings, name));
  const compares = outside.some((name) => OF_OTHER_RUNS.includes(name));
  const compared = compares ? comparedParts(binding.context, part) : null;
  if (found.some((input) => input === null) || (compares && !compared)) return null;
  const earlier = [...meanings.values()].flatMap((meaning) => (meaning.kind === "part" ? [meaning.part] : []));
  return {
    binding,
    lines,
    inputs: new Map(found.flatMap((input) => (input ? [[input.name, input] as const] : []))),
    lookedAt,
    compared,
    earlierParts: new Map(earlier.map((other) => [earlierPart(other.name), other])),
  };
}

function withUserFormula(line: Line, part: Part, meanings: ReadonlyMap<string, NameMeaning>): Line {
  const stands = line.expression.kind === "ref" && line.expression.name === names.USER_FORMULA;
  return stands && part.formula ? { ...line, expression: renamed(part.formula.expression, meanings) } : line;
}

const OF_OTHER_RUNS: readonly string[] = [
  names.OLD_AMOUNT,
  names.OLD_TOTAL,
  names.OLD_FIRST,
  names.NEW_FIRST,
  names.LAST_YEAR,
  names.OPENED,
  names.TAKEN_OVER,
  names.CLOSED,
];

const DYNAMIC: readonly string[] = [
  ...OF_OTHER_RUNS,
  names.LOOKED_AT,
  names.ALL_BEFORE,
  names.FRAME_SUBTOTAL,
  names.FRAME_AMOUNT,
  names.FRAME_REST,
];

/** Names whose columns come from earlier parts, while the model runs. */
const isDynamic = (name: string, meanings: ReadonlyMap<string, NameMeaning>): boolean =>
  DYNAMIC.includes(name) ||
  [...meanings.values()].some((meaning) => meaning.kind === "part" && earlierPart(meaning.part.name) === name);

function inputFor(
  binding: PartBinding,
  looked: Looked,
  meanings: ReadonlyMap<string, NameMeaning>,
  name: string,
): Input | null {
  const fact = factInput(binding, name);
  if (fact !== undefined) return fact;
  const dot = name.indexOf(".");
  const kind = name.slice(0, dot);
  const tail = name.slice(dot + 1);
  if (kind === "ending" || kind === "beginning") return schoolYearParameter(binding, kind, tail);
  if (kind === "parameter") return declaredInput(binding, meanings, tail);
  if (kind === "keyFigureWeight") return keyFigureWeightOf(binding, Number(tail), figuresOf(binding));
  if (kind === "keyFigure") {
    const [place, back] = tail.split(".").map(Number);
    return keyFigureOf(binding, place ?? 0, back ?? 0);
  }
  return quantityOf(binding, looked, meanings, name, tail);
}

/** The facts every formula may name; undefined where the name is something else. */
function factInput(binding: PartBinding, name: string): Input | null | undefined {
  switch (name) {
    case names.PUPILS:
      return pupilsInput(binding.layout);
    case names.PUPILS_IN_HIGHER_BANDS:
      return higherPupilsInput(binding.layout);
    case names.CAP:
      return capInput(binding.layout);
    case names.WEIGHT:
      return weightInput(binding.layout);
    case names.WEIGHT_SUM:
      return weightSumInput(binding.layout);
    case names.CURRENT_BUDGET:
      return currentBudgetInput(binding);
    case names.SIZE:
      return sizeInput(binding.context);
    case names.BUDGET_YEAR:
      return budgetYearInput(binding.context);
    case names.MONTHS_OLD:
      return monthsOldInput(binding.context);
    default:
      return undefined;
  }
}

function quantityOf(
  binding: PartBinding,
  looked: Looked,
  meanings: ReadonlyMap<string, NameMeaning>,
  name: string,
  tail: string,
): Input | null {
  const { mechanism, part } = binding;
  for (const [written, meaning] of meanings) {
    if (meaning.kind !== "quantity" || quantityName(written) !== name) continue;
    return quantityInput({ binding, looked, written, name, at: meaning.at, position: meaning.position });
  }
  const written = part.quantities[Number(tail)];
  if (written === undefined)
    throw new Error(`${mechanism.id} asks for "${name}", which nothing supplies: a fault in the mechanism`);
  return quantityInput({ binding, looked, written, name, at: part.cells.quantities });
}

function declaredInput(binding: PartBinding, meanings: ReadonlyMap<string, NameMeaning>, id: string): Input | null {
  const declared = binding.mechanism.parameters.find((declaration) => declaration.id === id);
  if (declared) return parameterInput(binding, declared);
  const used = [...meanings.values()].find((meaning) => meaning.kind === "parameter" && meaning.declaration.id === id);
  if (used?.kind === "parameter") return parameterInput(binding, used.declaration);
  throw new Error(`Nobody declares the parameter "${id}": a fault in the mechanism`);
}

/** How many of the part's names are key figures: the mechanisms that weigh them put them last. */
const figuresOf = ({ part, mechanism }: PartBinding): number =>
  part.quantities.length - (mechanism.id === "socioeconomicRate" ? 1 : 0);
