import { arithmeticText } from "./arithmeticText.js";
import type { EntryPlace } from "./entryPlace.js";
import { numberLeaves, type Reason } from "./numberLeaves.js";
import type { Comparison } from "./phrases.js";

const SIGNS: Readonly<Record<Comparison, string>> = { "<": "<", "<=": "≤", "=": "=", ">": ">", ">=": "≥", "≠": "≠" };

/** Why the choices of a line fell as they did for one entry, to stand in a table: "21 elever > 16 elever × 1 klasse". */
export function reasonsHere(place: EntryPlace): readonly string[] {
  const reasons: Reason[] = [];
  arithmeticText(
    place.line.expression,
    numberLeaves(place, reasons, () => ""),
  );
  return reasons.map(({ left, relation, right }) => `${left} ${SIGNS[relation]} ${right}`);
}
