/** Least and most; one value gets room on both sides, and no value at all gives 0 to 1. */
export function extentOf(values: readonly number[]): readonly [number, number] {
  if (values.length === 0) return [0, 1];
  let [least, most] = [Infinity, -Infinity];
  for (const value of values) {
    least = Math.min(least, value);
    most = Math.max(most, value);
  }
  if (least < most) return [least, most];
  const room = Math.abs(least) / 10 || 1;
  return [least - room, most + room];
}
