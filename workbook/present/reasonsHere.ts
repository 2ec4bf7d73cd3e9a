import { arithmeticText } from "./arithmeticText.js";
import type { EntryPlace } from "./entryPlace.js";
import { numberLeaves, type Reason, type SourceText } from "./numberLeaves.js";
import type { Comparison } from "./phrases.js";

const SIGNS: Readonly<Record<Comparison, string>> = { "<": "<", "<=": "≤", "=": "=", ">": ">", ">=": "≥", "≠": "≠" };

/** Why the choices of a line fell as they did for one entry; empty where the line has none. */
export function reasonsOf(place: EntryPlace, sourceText?: SourceText): readonly Reason[] {
  const reasons: Reason[] = [];
  arithmeticText(place.line.expression, numberLeaves(place, reasons, sourceText));
  return reasons;
}

/** The same in signs and without sources, to stand in a table: "21 elever > 16 elever × 1 klasse". */
export function reasonsHere(place: EntryPlace): readonly string[] {
  return reasonsOf(place, () => "").map(({ left, relation, right }) => `${left} ${SIGNS[relation]} ${right}`);
}
