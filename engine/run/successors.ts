import { addFractions, columnOf, fractionAt, subtractFractions } from "../arithmetic/index.js";
import type { Column } from "../arithmetic/column.js";
import type { Fraction } from "../arithmetic/fraction.js";
import type { BoundPart } from "../binding/boundPart.js";
import type { Input } from "../formula/input.js";
import { NEW_FIRST } from "../mechanisms/names.js";
import { nameKey } from "../model/nameKey.js";
import { modelIssue } from "../model/report.js";

/** The column of Skoler that names the school which takes over a closed one. */
const SUCCESSOR: readonly string[] = ["efterfølger", "successor"];

export const isSuccessorHeader = (header: string): boolean => SUCCESSOR.includes(nameKey(header));

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

/** The place of the school that took over each closed one; null, with an issue for each that names none. */
function heirsOf(
  { binding: { context, part } }: BoundPart,
  closed: readonly boolean[],
): ReadonlyMap<number, number> | null {
  const places = context.schools.flatMap((school, place) => (closed[place] === true ? [{ school, place }] : []));
  const heirs = new Map<number, number>();
  for (const { school, place } of places) {
    const named = [...school.facts].find(([header]) => isSuccessorHeader(header))?.[1];
    const heir = context.schools.findIndex(({ id }) => id === textOf(named?.value));
    if (heir >= 0 && heir !== place) heirs.set(place, heir);
    else {
      const details = { school: school.id, name: school.name, part: part.name };
      const at = named?.at ?? school.at;
      context.report(modelIssue("missingSuccessor", { table: "schools", at, found: textOf(named?.value) }, details));
    }
  }
  return heirs.size === places.length ? heirs : null;
}

const textOf = (value: Fraction | string | undefined): string =>
  value === undefined ? "" : typeof value === "string" ? value : String(value.numerator);

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
