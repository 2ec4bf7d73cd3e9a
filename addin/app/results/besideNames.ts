import type { KnownName } from "../../present/knownNames.js";
import type { Selection } from "../selection.js";

export const FEWEST_BESIDE = 2;
export const MOST_BESIDE = 4;

/** What can stand side by side: everything that has the budget year, save what it is all compared with. */
export const mayStandBeside = (
  names: readonly KnownName[],
  { from, year }: Pick<Selection, "from" | "year">,
): readonly string[] => names.flatMap(({ name, years }) => (name !== from && years.includes(year) ? [name] : []));

/** What was chosen, as far as it is still there; where nobody has chosen, "after" and those that stand next to it in the list. */
export function besideNames(
  names: readonly KnownName[],
  selection: Pick<Selection, "from" | "to" | "year">,
  chosen: readonly string[] | null,
): readonly string[] {
  const possible = mayStandBeside(names, selection);
  if (chosen !== null) return possible.filter((name) => chosen.includes(name)).slice(0, MOST_BESIDE);
  const others = possible.filter((name) => name !== selection.to);
  const first = possible.includes(selection.to) ? [selection.to] : [];
  const shown = [...first, ...others].slice(0, FEWEST_BESIDE);
  return possible.filter((name) => shown.includes(name));
}
