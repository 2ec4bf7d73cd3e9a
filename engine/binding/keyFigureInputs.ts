import { constantColumn, ONE } from "../arithmetic/index.js";
import type { Input } from "../formula/input.js";
import { keyFigure, keyFigureWeight } from "../mechanisms/names.js";
import { nameKey } from "../model/nameKey.js";
import { modelIssue } from "../model/report.js";
import { parameterValue } from "./parameterValue.js";
import type { PartBinding } from "./partBinding.js";
import { keyFigureInput, schoolFactInput } from "./schoolFactInput.js";

/** The key figure at a place of Mængde/nøgle, `back` years before the budget year; also a column of Skoler for the year itself. */
export function keyFigureOf(binding: PartBinding, place: number, back: number): Input | null {
  const { context, part } = binding;
  const written = part.quantities[place] ?? "";
  const looked = { basis: null, groups: [], place: "school" } as const;
  const request = { binding, looked, written, name: keyFigure(place, back), at: part.cells.quantities };
  const isKeyFigure = context.input.keyFigures.some(({ name }) => nameKey(name) === nameKey(written));
  return isKeyFigure || back > 0 ? keyFigureInput(request, context.year - back) : schoolFactInput(request, []);
}

/**
 * The weight of a key figure (row of Vægt with "Nøgletal: …" in Gælder). One key figure alone weighs 1; with several,
 * each must have its own.
 */
export function keyFigureWeightOf(binding: PartBinding, place: number, figures: number): Input | null {
  const { context, part, mechanism } = binding;
  const declaration = mechanism.parameters.find(({ id }) => id === "weight");
  const written = part.quantities[place] ?? "";
  const row = (binding.rows.get("weight") ?? []).find(
    ({ scope }) => scope.kind === "keyFigure" && nameKey(scope.name) === nameKey(written),
  );
  const label = { da: `Vægt, ${written}`, en: `Weight, ${written}` };
  const base = { name: keyFigureWeight(place), space: "model", label, unit: "share" } as const;
  if (!row || !declaration) {
    if (figures === 1) return { ...base, column: constantColumn(ONE), origin: () => ({ kind: "calendar" }) };
    const details = { figure: written, part: part.name };
    context.report(
      modelIssue(
        "missingParameterForKeyFigure",
        { table: "parts", at: part.cells.quantities, found: written },
        details,
      ),
    );
    return null;
  }
  const value = parameterValue(context, declaration, row);
  return value
    ? { ...base, column: constantColumn(value.value), origin: () => ({ kind: "cells", at: value.at }) }
    : null;
}
