import { line, rounded, times } from "../formula/build.js";
import { evaluate } from "../formula/evaluate.js";
import type { Expression, SpaceName } from "../formula/expression.js";
import type { Input } from "../formula/input.js";
import { parameter } from "../mechanisms/names.js";
import type { ParameterDeclaration } from "../mechanisms/parameterDeclaration.js";
import { pickColumn } from "./pickColumn.js";
import type { ParameterValueInYear } from "./parameterValue.js";
import type { PartBinding } from "./partBinding.js";
import { isIndexed } from "./priceLevel.js";

/** A pool is shared out in whole units, so an indexed pool is rounded once, here; every other amount stays exact. */
const indexedValue = (declaration: ParameterDeclaration, written: string, index: string): Expression =>
  declaration.mayBeRest ? rounded(times(written, index)) : times(written, index);

/**
 * The chosen rows' values as an input. Where prices had to be moved, the input is a small computation of its own (value
 * as written × index), so that the step is seen in the explanation and can be replayed.
 */
export function indexedInput(
  binding: PartBinding,
  declaration: ParameterDeclaration,
  space: SpaceName,
  values: readonly ParameterValueInYear[],
  chosen: Int32Array,
): Input {
  const neutral = declaration.absent === "error" ? 0 : (declaration.absent.neutral ?? 0);
  const column = pickColumn(
    values.map(({ value }) => value),
    neutral,
    chosen,
  );
  const cellsOf = (list: (value: ParameterValueInYear) => ParameterValueInYear["at"]) => (element: number) => {
    const value = values[chosen[space === "model" ? 0 : element] ?? -1];
    return { kind: "cells", at: value ? list(value) : [] } as const;
  };
  const name = parameter(declaration.id);
  const input: Input = {
    name,
    space,
    label: declaration.label,
    unit: declaration.unit,
    column,
    origin: cellsOf(({ at }) => at),
  };
  if (!values.some(({ factor }) => isIndexed(factor))) return input;
  const written: Input = {
    ...input,
    name: `${name}.written`,
    label: { da: `${declaration.label.da}, som skrevet`, en: `${declaration.label.en}, as written` },
  };
  const index: Input = {
    ...input,
    name: `${name}.index`,
    label: { da: "Fremskrivning", en: "Indexation" },
    unit: "factor",
    column: pickColumn(
      values.map(({ factor }) => factor),
      1,
      chosen,
    ),
    origin: cellsOf(({ factorAt }) => factorAt),
  };
  const computedBy = evaluate({
    lines: [
      line(
        name,
        space,
        { da: `${declaration.label.da}, fremskrevet`, en: `${declaration.label.en}, indexed` },
        declaration.unit,
        indexedValue(declaration, written.name, index.name),
      ),
    ],
    inputs: new Map([written, index].map((given) => [given.name, given])),
    curves: new Map(),
    layout: binding.layout,
    unitDecimals: binding.context.settings.unitDecimals,
    path: binding.context.path,
  });
  return { ...input, column: computedBy.columns.get(name) ?? column, computedBy };
}
