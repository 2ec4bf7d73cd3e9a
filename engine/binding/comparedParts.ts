import type { Part } from "../domain/part.js";
import type { ModelContext } from "../model/modelContext.js";
import { nameKey } from "../model/nameKey.js";
import { modelIssue } from "../model/report.js";
import { isInFrameOf, looksAtAll, looksAtFrame, partsInOrder } from "./lookedAtParts.js";

/** The model a transition part compares with, and which of its parts stand for the same purpose. */
export interface ComparedParts {
  readonly model: string;
  readonly parts: readonly Part[];
}

/** "Gammel model: Klasser" in Ser på names a part of another model; null where it names none. */
export function otherModelPart(context: ModelContext, written: string): { model: string; part: string } | null {
  const colon = written.indexOf(":");
  if (colon < 0) return null;
  const model = written.slice(0, colon).trim();
  const known = context.input.parts.some((part) => nameKey(part.model) === nameKey(model));
  return known ? { model, part: written.slice(colon + 1).trim() } : null;
}

const isIn = (left: string, right: string): boolean => nameKey(left) === nameKey(right);

const isNamed =
  (name: string) =>
  (part: Part): boolean =>
    nameKey(part.name) === nameKey(name);

/**
 * What the part's amounts are held against: the parts of another model that Ser på names ("Gammel model: Klasser"); where
 * it names none and says "alle før" the whole of the model that Opsætning compares
 * with, and where it says "ramme" the same frame there.
 * Null with an issue where there is no such model or part.
 */
export function comparedParts(context: ModelContext, part: Part): ComparedParts | null {
  const named = part.looksAt.flatMap((written) => otherModelPart(context, written) ?? []);
  const model = named[0]?.model ?? context.settings.comparedWith;
  const place = { table: "parts", at: part.cells.looksAt, found: part.looksAt.join(", ") } as const;
  const known = context.input.parts.some((other) => model !== null && nameKey(other.model) === nameKey(model));
  if (model === null || !known || nameKey(model) === nameKey(context.model)) {
    context.report(modelIssue("noModelToCompareWith", place, { part: part.name, model: context.model }));
    return null;
  }
  const all = partsInOrder(context.input.parts, model);
  const found = named.flatMap((one) => (isIn(one.model, model) ? (all.find(isNamed(one.part)) ?? []) : []));
  if (named.length > 0 && found.length === named.length) return { model, parts: found };
  if (named.length === 0 && part.looksAt.some(looksAtAll)) return { model, parts: all };
  const inFrame = part.looksAt.some(looksAtFrame) ? all.filter((other) => isInFrameOf(other, part)) : [];
  if (named.length === 0 && inFrame.length > 0) return { model, parts: inFrame };
  const details = { part: part.name, model, known: all.map(({ name }) => `${model}: ${name}`).join(", ") };
  context.report(modelIssue("oldPartsNotNamed", place, details));
  return null;
}
