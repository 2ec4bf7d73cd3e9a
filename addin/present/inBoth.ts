import type { Language, Text } from "../../engine/index.js";

/** The same thing said in both languages, so that it can be read in another without being worked out again. */
export const inBoth = (words: (language: Language) => string): Text => ({ da: words("da"), en: words("en") });
