import type { Language } from "../../engine/index.js";
import type { Phrases } from "./phrases.js";
import { PHRASES_DA } from "./phrases.da.js";
import { PHRASES_EN } from "./phrases.en.js";

/** The sentences of explanations in a language. */
export const phrasesOf = (language: Language): Phrases => (language === "da" ? PHRASES_DA : PHRASES_EN);
