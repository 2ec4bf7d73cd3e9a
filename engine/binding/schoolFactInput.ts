import { columnOf } from "../arithmetic/index.js";
import type { Fraction } from "../arithmetic/fraction.js";
import type { Located } from "../domain/cell.js";
import type { School } from "../domain/school.js";
import type { Input } from "../formula/input.js";
import type { ModelContext } from "../model/modelContext.js";
import { nameKey } from "../model/nameKey.js";
import { cellInColumn } from "../model/cellInColumn.js";
import { modelIssue } from "../model/report.js";
import type { QuantityRequest } from "./quantityRequest.js";

/**
 * A column of Skoler, or the budget year's key figure of Nøgletal, as a fact per school. Every school must have a
 * number: a blank is never taken for 0. Null with issues otherwise.
 */
export function schoolFactInput(request: QuantityRequest, alsoKnown: readonly string[]): Input | null {
  const { context } = request.binding;
  const key = nameKey(request.written);
  if (context.schools.some((school) => factOf(school, key))) return fromSchools(request, key);
  if (context.input.keyFigures.some(({ name }) => nameKey(name) === key)) return keyFigureInput(request, context.year);
  const facts = new Set(context.schools.flatMap((school) => [...school.facts.keys()]));
  const known = [
    ...alsoKnown,
    ...[...new Set([...facts, ...context.input.keyFigures.map(({ name }) => name)])].sort(),
  ].join(", ");
  const inFormula = request.position !== undefined;
  const details = {
    name: request.written,
    part: request.binding.part.name,
    known,
    position: String((request.position ?? 0) + 1),
  };
  const code = inFormula ? "unknownNameInFormula" : alsoKnown.length === 0 ? "unknownKeyFigure" : "unknownQuantity";
  context.report(modelIssue(code, { table: "parts", at: request.at, found: request.written }, details));
  return null;
}

function factOf(school: School, key: string): Located<Fraction | string> | undefined {
  for (const [name, fact] of school.facts) if (nameKey(name) === key) return fact;
  return undefined;
}

function fromSchools(request: QuantityRequest, key: string): Input | null {
  const { context } = request.binding;
  const sample = context.schools.map((school) => factOf(school, key)?.at).find((at) => at !== undefined);
  const facts = context.schools.map((school) => {
    const fact = factOf(school, key);
    const details = { fact: request.written, school: school.id, part: request.binding.part.name };
    if (!fact)
      context.report(modelIssue("missingFact", { table: "schools", at: cellInColumn(school.at, sample) }, details));
    else if (typeof fact.value === "string") {
      context.report(modelIssue("quantityNotNumber", { table: "schools", at: fact.at, found: fact.value }, details));
    }
    return fact && typeof fact.value !== "string" ? { value: fact.value, at: fact.at } : null;
  });
  return numbersPerSchool(request.name, request.written, facts);
}

/** A key figure of one year, per school; a row without a year holds for every year. */
export function keyFigureInput(request: QuantityRequest, year: number): Input | null {
  const { context, part } = request.binding;
  const key = nameKey(request.written);
  const found = new Map<string, Located<Fraction>>();
  for (const figure of context.input.keyFigures) {
    if (nameKey(figure.name) !== key || (figure.year !== null && figure.year !== year)) continue;
    if (figure.year !== null || !found.has(figure.schoolId)) found.set(figure.schoolId, figure.value);
  }
  const facts = context.schools.map((school) => {
    const fact = found.get(school.id) ?? null;
    if (!fact) reportMissingKeyFigure(context, request, school, year, part.name);
    return fact;
  });
  return numbersPerSchool(request.name, request.written, facts);
}

function reportMissingKeyFigure(
  context: ModelContext,
  request: QuantityRequest,
  school: School,
  year: number,
  part: string,
): void {
  const details = { figure: request.written, school: school.id, year: String(year), part };
  context.report(modelIssue("missingKeyFigure", { table: "parts", at: request.at, found: request.written }, details));
}

function numbersPerSchool(name: string, label: string, facts: readonly (Located<Fraction> | null)[]): Input | null {
  const complete = facts.filter((fact) => fact !== null);
  if (complete.length < facts.length) return null;
  return {
    name,
    space: "school",
    label: { da: label, en: label },
    unit: "units",
    column: columnOf(complete.map(({ value }) => value)),
    origin: (element) => ({ kind: "cells", at: complete[element] ? [complete[element].at] : [] }),
  };
}
