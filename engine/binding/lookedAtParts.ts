import { compareFractions } from "../arithmetic/index.js";
import type { Part } from "../domain/part.js";
import type { ModelContext } from "../model/modelContext.js";
import { nameKey } from "../model/nameKey.js";
import { frameKeyOf } from "../model/payingFrame.js";
import { modelIssue } from "../model/report.js";

const ALL_BEFORE: readonly string[] = ["alle før", "all before"];
const FRAME: readonly string[] = ["ramme", "frame", "rammen", "the frame"];

export const looksAtAll = (written: string): boolean => ALL_BEFORE.includes(nameKey(written));
export const looksAtFrame = (written: string): boolean => FRAME.includes(nameKey(written));

/** A model's active parts in the order of their numbers; the same number twice falls back on the name. */
export function partsInOrder(parts: readonly Part[], model: string): readonly Part[] {
  return parts
    .filter((part) => part.active && nameKey(part.model) === nameKey(model))
    .sort((left, right) => compareFractions(left.number, right.number) || (left.name < right.name ? -1 : 1));
}

/**
 * The earlier parts that a part names in Ser på: by name, "alle før", or "ramme" (the earlier parts of its own frame).
 * A part never sees itself or a later one.
 */
export function lookedAtParts(context: ModelContext, part: Part): readonly Part[] {
  const ordered = partsInOrder(context.input.parts, context.model);
  const place = ordered.indexOf(part);
  const earlier = ordered.slice(0, Math.max(0, place));
  const named = part.looksAt.flatMap((written) => {
    if (looksAtAll(written)) return earlier;
    if (looksAtFrame(written)) return earlier.filter((other) => isInFrameOf(other, part));
    const found = earlier.find(({ name }) => nameKey(name) === nameKey(written));
    if (found) return [found];
    if (namesOtherModel(context, written)) return [];
    reportUnknown(context, part, written, ordered);
    return [];
  });
  return [...new Set(named)];
}

/** "Gammel model: Klasser" names a part of another model; `comparedParts` looks it up. */
function namesOtherModel({ input }: ModelContext, written: string): boolean {
  const [model = ""] = written.split(":");
  return written.includes(":") && input.parts.some((part) => nameKey(part.model) === nameKey(model));
}

/** Whether the frame that pays for `other` is the one that stands on the row of `part`, whoever pays for that one. */
export const isInFrameOf = (other: Part, part: Part): boolean =>
  frameKeyOf(other) === (part.frame === null ? null : nameKey(part.frame));

function reportUnknown(context: ModelContext, part: Part, written: string, ordered: readonly Part[]): void {
  const later = ordered.some(({ name }) => nameKey(name) === nameKey(written));
  const known = ordered.map(({ name }) => name).join(", ");
  const place = { table: "parts", at: part.cells.looksAt, found: written } as const;
  context.report(modelIssue(later ? "looksAtLaterPart" : "unknownLooksAt", place, { part: part.name, known }));
}
