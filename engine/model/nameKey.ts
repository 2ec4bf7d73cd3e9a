const MOST_REMEMBERED = 10_000;
const remembered = new Map<string, string>();

/**
 * Names are compared without regard to case, hard spaces and doubled spaces: what looks the same is the same. The same
 * few names are asked for by every part and year, so their keys are remembered.
 */
export function nameKey(name: string): string {
  const known = remembered.get(name);
  if (known !== undefined) return known;
  const key = name
    .replace(/[\s\u00a0]+/g, " ")
    .trim()
    .toLowerCase();
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(name, key);
  return key;
}
