import { compareAllocations, type Allocation, type Consequence, type ModelInput } from "../engine/index.js";
import { nameKey } from "../workbook/text/nameKey.js";
import { allNames } from "./askedNames.js";
import type { Progress } from "./progress.js";
import { runNames } from "./runNames.js";

export interface Compared {
  readonly consequences: readonly Consequence[];
  /** The results that were given, and those they were compared with. */
  readonly allocations: readonly Allocation[];
}

/**
 * The consequence of every result that has something to be compared with (Sammenlignes med in Opsætning), year by year.
 * A result it is compared with is run where it was not asked for; where that cannot be done there is no consequence.
 */
export function consequencesOf(input: ModelInput, allocations: readonly Allocation[], progress: Progress): Compared {
  const known = new Map(allocations.map((allocation) => [keyOf(allocation.scenario, allocation.year), allocation]));
  const find = (written: string, year: number): Allocation | undefined => {
    const key = keyOf(written, year);
    const name = allNames(input).find((other) => nameKey(other) === nameKey(written));
    if (known.has(key) || name === undefined) return known.get(key);
    const result = runNames(input, [name], [year], progress);
    const [allocation] = result.ok ? result.value : [];
    if (allocation) known.set(key, allocation);
    return allocation;
  };
  const consequences = allocations.flatMap((after) => {
    const written = after.settings.comparedWith;
    const isItself = written !== null && nameKey(written) === nameKey(after.scenario);
    const before = written === null || isItself ? undefined : find(written, after.year);
    return before ? [compareAllocations(before, after)] : [];
  });
  return { consequences, allocations: [...known.values()] };
}

const keyOf = (name: string, year: number): string => JSON.stringify([nameKey(name), year]);
