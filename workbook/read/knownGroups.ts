import type { BookNames } from "./bookNames.js";
import type { CellParser } from "./cellResult.js";
import { list } from "./cells/list.js";
import { nameFault } from "./knownName.js";

/** Pupil groups, each of which must have a row in Elevtal: a group nobody has counted would silently be nobody. */
export function knownGroups(names: BookNames): CellParser<readonly string[]> {
  return (raw, at) => {
    const groups = list(raw, at);
    if (!groups.ok) return groups;
    const rule = { names: names.groups, unknown: "unknownGroup", inTable: "pupilCounts" } as const;
    const faults = groups.value.flatMap((group) => nameFault(group, rule) ?? []);
    return faults.length === 0 ? groups : { ok: false, faults };
  };
}
