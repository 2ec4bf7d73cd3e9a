/** Sentences that have something to say, with a space between. */
export const sentences = (...parts: readonly (string | null)[]): string =>
  parts.filter((part) => part !== null && part !== "").join(" ");

export const capitalised = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
