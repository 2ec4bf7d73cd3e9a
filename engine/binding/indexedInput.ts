import { line, rounded, times } from "../formula/build.js";
import { evaluate } from "../formula/evaluate.js";
import type { Expression } from "../formula/expression.js";
import type { Input } from "../formula/input.js";
import { parameter } from "../mechanisms/names.js";
import type { ParameterDeclaration } from "../mechanisms/parameterDeclaration.js";
import { cellsOf, type ChosenValues } from "./chosenValues.js";
import { indexInput } from "./indexInput.js";
import { pickColumn } from "./pickColumn.js";
import { isIndexed } from "./priceLevel.js";

/** A pool is shared out in whole units, so an indexed pool is rounded once, here; every other amount stays exact. */
const indexedValue = (declaration: ParameterDeclaration, written: string, index: string): Expression =>
  declaration.mayBeRest ? rounded(times(written, index)) : times(written, index);

/**
 * The chosen rows' values as an input. Where prices had to be moved, the input is a small computation of its own (value
 * as written × index), so that the step is seen in the explanation and can be replayed.
 */
export function indexedInput(given: ChosenValues): Input {
  const { declaration, space, values, chosen } = given;
  const written = values.map(({ value }) => value);
  const input: Input = {
    name: parameter(declaration.id),
    space,
    label: declaration.label,
    unit: declaration.unit,
    column: pickColumn(written, valueWhereUnused(declaration), chosen),
    origin: cellsOf(given, ({ at }) => at),
  };
  return values.some(({ factor }) => isIndexed(factor)) ? indexed(given, input) : input;
}

/** What stands where no row is needed: something that changes nothing, and that can be divided by where the formula does. */
function valueWhereUnused({ above, absent }: ParameterDeclaration): number {
  if (above !== undefined) return above + 1;
  return absent === "error" ? 0 : (absent.neutral ?? 0);
}

function indexed(given: ChosenValues, input: Input): Input {
  const { binding, declaration, space } = given;
  const { da, en } = declaration.label;
  const written: Input = {
    ...input,
    name: `${input.name}.written`,
    label: { da: `${da}, som skrevet`, en: `${en}, as written` },
  };
  const index = indexInput(given, input.name);
  const label = { da: `${da}, fremskrevet`, en: `${en}, indexed` };
  const computedBy = evaluate({
    lines: [line(input.name, space, label, declaration.unit, indexedValue(declaration, written.name, index.name))],
    inputs: new Map([written, index].map((own) => [own.name, own])),
    curves: new Map(),
    layout: binding.layout,
    unitDecimals: binding.context.settings.unitDecimals,
    path: binding.context.path,
  });
  return { ...input, column: computedBy.result, computedBy };
}
