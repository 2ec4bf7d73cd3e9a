const PAGE = 10;

/** Where a key leads from one of `count` marks; null for keys that lead nowhere. It stops at both ends. */
export function nextMark(key: string, index: number, count: number): number | null {
  const step = STEPS[key];
  if (step === undefined) return null;
  return Math.max(0, Math.min(count - 1, index + step));
}

const STEPS: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowRight: 1,
  ArrowUp: -1,
  ArrowLeft: -1,
  PageDown: PAGE,
  PageUp: -PAGE,
  Home: -Infinity,
  End: Infinity,
};
