import type { PupilCount } from "../domain/pupilCount.js";

/**
 * Where one school, site, school year and group has several rows, the best one holds: counted before forecast, final
 * before unstated before preliminary. Which it was is kept, because a result must say what it rests on.
 */
export function chooseCounts(counts: readonly PupilCount[]): readonly PupilCount[] {
  const best = new Map<string, PupilCount>();
  for (const count of counts) {
    const key = `${count.schoolYear}\u0000${count.schoolId}\u0000${count.site}\u0000${count.group}`;
    const known = best.get(key);
    if (!known || rank(count) < rank(known)) best.set(key, count);
  }
  return [...best.values()];
}

const VERSIONS = ["final", null, "preliminary"] as const;

function rank(count: PupilCount): number {
  return (count.kind === "counted" ? 0 : VERSIONS.length) + VERSIONS.indexOf(count.version);
}
