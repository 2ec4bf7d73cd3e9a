import { looseKey } from "../text/nameKey.js";

/** The names something may be called by, and which of them was meant by a name that is written a little differently. */
export interface NameIndex {
  readonly has: (name: string) => boolean;
  readonly similarTo: (name: string) => string | null;
  readonly names: readonly string[];
}

/** An index of names; of names that look the same the first is the one suggested. */
export function nameIndex(names: Iterable<string>): NameIndex {
  const exact = new Set(names);
  const loose = new Map<string, string>();
  for (const name of exact) {
    const key = looseKey(name);
    if (!loose.has(key)) loose.set(key, name);
  }
  return {
    has: (name) => exact.has(name),
    similarTo: (name) => loose.get(looseKey(name)) ?? null,
    names: [...exact],
  };
}
