/** Sentences that have something to say, with a space between. One that ends with "kr." has its full stop already. */
export const sentences = (...parts: readonly (string | null)[]): string =>
  parts.flatMap((part) => (part === null || part === "" ? [] : [part.replace(/\.\.$/, ".")])).join(" ");

export const capitalised = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
