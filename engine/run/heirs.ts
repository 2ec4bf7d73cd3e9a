import type { Fraction } from "../arithmetic/fraction.js";
import type { BoundPart } from "../binding/boundPart.js";
import type { School } from "../domain/school.js";
import { nameKey } from "../model/nameKey.js";
import { modelIssue } from "../model/report.js";

type FactCell = School["facts"] extends ReadonlyMap<string, infer Cell> ? Cell : never;

/** The column of Skoler that names the school which takes over a closed one. */
const SUCCESSOR: readonly string[] = ["efterfølger", "successor"];

export const isSuccessorHeader = (header: string): boolean => SUCCESSOR.includes(nameKey(header));

/**
 * The place of the school that took over each closed one: where that has closed too, the one that took over from it. Null,
 * with an issue for each that names none.
 */
export function heirsOf(bound: BoundPart, closed: readonly boolean[]): ReadonlyMap<number, number> | null {
  const places = bound.binding.context.schools.flatMap((_, place) => (closed[place] === true ? [place] : []));
  const named = new Map(places.flatMap((place) => entryOf(place, namedHeir(bound, place))));
  if (named.size < places.length) return null;
  const heirs = new Map(places.flatMap((place) => entryOf(place, lastHeir(named, place))));
  for (const place of places) if (!heirs.has(place)) reportMissing(bound, place);
  return heirs.size < places.length ? null : heirs;
}

const entryOf = (place: number, heir: number | null): readonly (readonly [number, number])[] =>
  heir === null ? [] : [[place, heir]];

/** Follows the named heirs to the first that is not closed itself; null where they go round in a circle. */
function lastHeir(named: ReadonlyMap<number, number>, place: number): number | null {
  let heir = place;
  for (let steps = 0; steps <= named.size; steps += 1) {
    const next = named.get(heir);
    if (next === undefined) return heir;
    heir = next;
  }
  return null;
}

function namedHeir(bound: BoundPart, place: number): number | null {
  const { schools } = bound.binding.context;
  const written = textOf(successorOf(schools[place])?.value);
  const heir = schools.findIndex(({ id }) => id === written);
  if (heir >= 0 && heir !== place) return heir;
  reportMissing(bound, place);
  return null;
}

const successorOf = (school: School | undefined): FactCell | undefined =>
  [...(school?.facts ?? [])].find(([header]) => isSuccessorHeader(header))?.[1];

function reportMissing({ binding: { context, part } }: BoundPart, place: number): void {
  const school = context.schools[place];
  if (!school) return;
  const named = successorOf(school);
  const details = { school: school.id, name: school.name, part: part.name };
  const at = named?.at ?? school.at;
  context.report(modelIssue("missingSuccessor", { table: "schools", at, found: textOf(named?.value) }, details));
}

const textOf = (value: Fraction | string | undefined): string =>
  value === undefined ? "" : typeof value === "string" ? value : String(value.numerator);
