/** Freezes everything below a value; a Map that somebody tries to change throws, as a frozen object does. */
export function deepFreeze<Value>(value: Value, seen: Set<object> = new Set()): Value {
  if (typeof value !== "object" || value === null || seen.has(value)) return value;
  seen.add(value);
  if (value instanceof Map) {
    for (const change of ["set", "delete", "clear"] as const) Object.defineProperty(value, change, { value: refuse });
    value.forEach((item: unknown) => deepFreeze(item, seen));
  }
  for (const inner of Object.values(value)) deepFreeze(inner, seen);
  return Object.freeze(value);
}

function refuse(): never {
  throw new TypeError("The input was changed");
}
