const known = new Map<string, string>();

/** Names of the workbook are the same when they look the same. */
export function key(name: string): string {
  const found = known.get(name) ?? name.replaceAll("\u00a0", " ").split(" ").filter(Boolean).join(" ").toLowerCase();
  known.set(name, found);
  return found;
}

export const sameName = (left: string, right: string): boolean => left === right || key(left) === key(right);
