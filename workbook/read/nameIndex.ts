import { nameKey } from "../../engine/model/nameKey.js";
import { looseKey } from "../text/nameKey.js";

/** The names something may be called by, and which of them was meant by a name that is written a little differently. */
export interface NameIndex {
  readonly has: (name: string) => boolean;
  readonly similarTo: (name: string) => string | null;
  readonly names: readonly string[];
}

/** An index of names, which the engine compares without regard to case and doubled spaces. */
export function nameIndex(names: Iterable<string>): NameIndex {
  return indexBy(names, nameKey);
}

/** An index of ids, which must be written exactly the same: "0123" is not "123". */
export function idIndex(ids: Iterable<string>): NameIndex {
  return indexBy(ids, (id) => id);
}

/** Of names that look the same, the first is the one suggested. */
function indexBy(names: Iterable<string>, keyOf: (name: string) => string): NameIndex {
  const distinct = [...new Set(names)];
  const keys = new Set(distinct.map(keyOf));
  const loose = new Map<string, string>();
  for (const name of distinct) {
    const key = looseKey(name);
    if (!loose.has(key)) loose.set(key, name);
  }
  return {
    has: (name) => keys.has(keyOf(name)),
    similarTo: (name) => loose.get(looseKey(name)) ?? null,
    names: distinct,
  };
}
