/** What a sticky pattern (flag y) matches at exactly `position`; the empty text where it does not. */
export function matchAt(pattern: RegExp, text: string, position: number): string {
  pattern.lastIndex = position;
  return pattern.exec(text)?.[0] ?? "";
}
