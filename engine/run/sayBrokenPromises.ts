import { compareFractions, decimalText, subtractFractions } from "../arithmetic/index.js";
import type { Fraction } from "../arithmetic/fraction.js";
import type { Allocation, PartAllocation } from "../domain/allocation.js";
import { LOOKED_AT } from "../mechanisms/names.js";
import type { ModelContext } from "../model/modelContext.js";
import { modelIssue } from "../model/report.js";
import { brokenPromises, type BrokenPromise } from "./brokenPromises.js";

/**
 * Later parts may take back what an earlier one has promised, as a cap after a minimum does (algorithms 2). It is legal,
 * and said once for every part (or several together) that does so, with the school it takes most from. Only a promise on
 * everything before it can be broken this way: of a promise on some parts nobody can say which of them is taken from.
 */
export function sayBrokenPromises(context: ModelContext, { parts }: Allocation): void {
  parts.forEach((giver, place) => {
    const line = giver.mechanism.promise;
    const promised = line === undefined ? undefined : giver.computation.columns.get(line);
    if (!promised || !looksAtAll(giver, parts.slice(0, place))) return;
    const broken = brokenPromises(context.schools, giver, promised, parts.slice(place + 1));
    for (const group of byTakers(broken)) sayBroken(context, giver, group);
  });
}

function looksAtAll({ computation }: PartAllocation, earlier: readonly PartAllocation[]): boolean {
  const origin = computation.inputs.get(LOOKED_AT)?.origin(0);
  return origin?.kind === "parts" && earlier.every(({ part }) => origin.names.includes(part.name));
}

const namesOf = ({ takers }: BrokenPromise): string => takers.map(({ part }) => `"${part.name}"`).join(", ");

function byTakers(broken: readonly BrokenPromise[]): readonly (readonly BrokenPromise[])[] {
  const names = [...new Set(broken.map(namesOf))];
  return names.map((name) => broken.filter((one) => namesOf(one) === name));
}

function sayBroken(context: ModelContext, giver: PartAllocation, broken: readonly BrokenPromise[]): void {
  const [first] = broken;
  const last = first?.takers.at(-1);
  if (!first || !last) return;
  const missing = ({ floor, after }: BrokenPromise): Fraction => subtractFractions(floor, after);
  const worst = broken.reduce((most, one) => (compareFractions(missing(one), missing(most)) > 0 ? one : most), first);
  const decimals = Math.max(0, context.settings.unitDecimals);
  const details = {
    part: giver.part.name,
    takers: namesOf(first),
    school: worst.school.id,
    name: worst.school.name,
    promised: decimalText(worst.floor, decimals),
    after: decimalText(worst.after, decimals),
    schools: String(broken.length),
    year: String(context.year),
  };
  const at = { table: "parts", at: last.part.cells.number, found: last.part.name, severity: "remark" } as const;
  const code = first.takers.length === 1 ? "guaranteeUndone" : "guaranteeUndoneTogether";
  context.report(modelIssue(code, at, details));
}
