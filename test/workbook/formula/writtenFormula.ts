import fc from "fast-check";
import type { Language } from "../../../engine/domain/text.js";
import type { Expression } from "../../../engine/formula/expression.js";
import type { Written } from "./writtenLeaf.js";
import { constant, name } from "./writtenLeaf.js";
import type { Words, WrittenCondition } from "./writtenNode.js";
import {
  choice,
  comparison,
  extreme,
  logic,
  minus,
  operation,
  RELATIONS,
  rounding,
  SIGNS,
  WORDS,
} from "./writtenNode.js";

const BLANKS = ["", "", " ", "  ", "\u00A0", "\n"];

/** Formulas with random spacing, signs and letters, together with the tree they must give. */
export function writtenFormula(
  language: Language,
): fc.Arbitrary<{ readonly text: string; readonly expression: Expression }> {
  return fc
    .tuple(written(WORDS[language], language), fc.infiniteStream(fc.constantFrom(...BLANKS)))
    .map(([{ tokens, expression }, blanks]) => ({ text: spaced(tokens, blanks), expression }))
    .filter(({ text }) => text.length <= 400);
}

function spaced(tokens: readonly string[], blanks: Iterator<string>): string {
  const blank = (): string => String(blanks.next().value);
  return tokens.reduce((text, token) => {
    const isWord = /^(og|eller|and|or)$/i.test(token);
    return isWord ? `${text} ${blank()}${token} ${blank()}` : `${text}${token}${blank()}`;
  }, blank());
}

function written(words: Words, language: Language): fc.Arbitrary<Written> {
  return fc.letrec<{ value: Written; condition: WrittenCondition }>((tie) => ({
    value: fc.oneof(
      { maxDepth: 3, depthIdentifier: "formula" },
      { weight: 2, arbitrary: fc.oneof(name(), constant(language, words.point)) },
      fc.tuple(fc.constantFrom(...SIGNS), fc.nat(), tie("value"), tie("value")).map(operation),
      fc.tuple(fc.constantFrom("-", "−"), tie("value")).map(minus),
      fc
        .tuple(fc.constantFrom("max", "min"), fc.array(tie("value"), { minLength: 2, maxLength: 4 }))
        .map(extreme(words)),
      fc
        .tuple(fc.constantFrom("round", "up", "down"), tie("value"), fc.integer({ min: -6, max: 9 }))
        .map(rounding(words)),
      fc.tuple(tie("condition"), tie("value"), tie("value")).map(choice(words)),
    ),
    condition: fc.oneof(
      { maxDepth: 3, depthIdentifier: "formula" },
      fc.tuple(fc.constantFrom(...RELATIONS), fc.nat(), tie("value"), tie("value")).map(comparison),
      fc.tuple(fc.constantFrom("and", "or"), tie("condition"), tie("condition")).map(logic(words)),
    ),
  })).value;
}
