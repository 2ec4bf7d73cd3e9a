import type { Language } from "../../engine/index.js";

const ENDINGS: Readonly<Record<Language, string>> = { da: "Da", en: "En" };

/** The same thing said in both languages ("whatDa", "whatEn"), since an issue does not know who will read it. */
export const inBoth = (name: string, words: (language: Language) => string): Readonly<Record<string, string>> => ({
  [name + ENDINGS.da]: words("da"),
  [name + ENDINGS.en]: words("en"),
});
