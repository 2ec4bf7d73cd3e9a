import { formulaProblem } from "./formulaProblem.js";
import { matchAt } from "./matchAt.js";
import { nameKey } from "./readName.js";
import type { Reading } from "./token.js";
import { refused, understood } from "./token.js";
import type { Vocabulary } from "./vocabulary.js";

/** Latin letters only: a Cyrillic letter that looks like one would name something else than it seems to. */
const WORD = /[\p{Script=Latin}_][\p{Script=Latin}\u0300-\u036f\d_]*/uy;

/** What people write on to a name without a blank: Areal.brutto, m². */
const ATTACHED = /(?:\.[\p{Script=Latin}\d_]+|[²³°])+/uy;
const CALL = /\s*\(/y;

/** Reads a bare word: a function, `og` or `eller`, or a name. Null where no letter stands. */
export function readWord(text: string, position: number, vocabulary: Vocabulary): Reading | null {
  const word = matchAt(WORD, text, position);
  if (word === "") return null;
  const attached = matchAt(ATTACHED, text, position + word.length);
  const found = word + attached;
  const isCalled = matchAt(CALL, text, position + found.length) !== "";
  return foreignWord(found, position, isCalled, vocabulary) ?? ownWord(word, attached, position, isCalled, vocabulary);
}

function foreignWord(found: string, position: number, isCalled: boolean, vocabulary: Vocabulary): Reading | null {
  const key = nameKey(found);
  const expected = (isCalled ? vocabulary.foreignFunctions.get(key) : undefined) ?? vocabulary.foreignLogic.get(key);
  if (expected === undefined) return null;
  return refused(formulaProblem("otherLanguage", position, found, { expected }), found.length);
}

function ownWord(word: string, attached: string, position: number, isCalled: boolean, vocabulary: Vocabulary): Reading {
  const found = word + attached;
  if (attached !== "") {
    return refused(formulaProblem("nameNeedsBrackets", position, found, { suggestion: `[${found}]` }), found.length);
  }
  const key = nameKey(word);
  const logic = vocabulary.logic.get(key);
  if (logic) return understood({ kind: "logic", word: logic }, word.length);
  const id = vocabulary.functions.get(key);
  if (id && isCalled) return understood({ kind: "function", id }, word.length);
  if (id) return refused(formulaProblem("functionWithoutParentheses", position, word), word.length);
  if (isCalled) {
    const functions = [...vocabulary.functions.keys()].join(", ");
    return refused(formulaProblem("unknownFunction", position, word, { functions }), word.length);
  }
  return understood({ kind: "name", name: key, bracketed: false }, word.length);
}
