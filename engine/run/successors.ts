import { addFractions, columnOf, fractionAt, subtractFractions } from "../arithmetic/index.js";
import type { Column } from "../arithmetic/column.js";
import type { BoundPart } from "../binding/boundPart.js";
import type { Input } from "../formula/input.js";
import { NEW_FIRST } from "../mechanisms/names.js";
import { heirsOf } from "./heirs.js";

/**
 * Moves what a closed school is short of (old minus new) to the school that took it over, so that the sum stands and the
 * money follows the pupils. Null, with an issue, where Skoler names no successor.
 */
export function toSuccessors(
  bound: BoundPart,
  inputs: readonly Input[],
  news: Column,
  closed: readonly boolean[],
): readonly Input[] | null {
  const heirs = heirsOf(bound, closed);
  if (!heirs) return null;
  const first = inputs.find(({ name }) => name === NEW_FIRST)?.column ?? news;
  return inputs.map((input) =>
    input.name === NEW_FIRST ? input : { ...input, column: moved(input.column, first, heirs, closed.length) },
  );
}

function moved(column: Column, news: Column, heirs: ReadonlyMap<number, number>, size: number): Column {
  const values = Array.from({ length: size }, (_, place) => fractionAt(column, place));
  for (const [from, to] of heirs) {
    const kept = fractionAt(news, from);
    const short = subtractFractions(values[from] ?? kept, kept);
    values[from] = kept;
    values[to] = addFractions(values[to] ?? kept, short);
  }
  return columnOf(values);
}
