import type { FormulaProblem } from "./formulaProblem.js";
import { codePointName, formulaProblem } from "./formulaProblem.js";
import { matchAt } from "./matchAt.js";
import { readBracketedName } from "./readName.js";
import { readNumber } from "./readNumber.js";
import { readSign } from "./readSign.js";
import { readWord } from "./readWord.js";
import type { Reading, Token } from "./token.js";
import { refused } from "./token.js";
import type { Vocabulary } from "./vocabulary.js";

const BLANK = /\s+/y;
const LEADING_EQUALS = /\s*=+/y;
const INVISIBLE = /(?:(?!\s)[\p{C}\p{Default_Ignorable_Code_Point}])+/uy;

export interface TokensRead {
  readonly tokens: readonly Token[];
  readonly problems: readonly FormulaProblem[];
}

/** Divides a formula into tokens, and tells everything in it that can have no meaning wherever it stands. */
export function readTokens(text: string, vocabulary: Vocabulary): TokensRead {
  const tokens: Token[] = [];
  const problems: FormulaProblem[] = [];
  let position = matchAt(LEADING_EQUALS, text, 0).length;
  if (position > 0) problems.push(formulaProblem("leadingEquals", text.indexOf("="), text.slice(0, position).trim()));
  position += matchAt(BLANK, text, position).length;
  while (position < text.length) {
    const { length, meaning, problem } = readAt(text, position, vocabulary);
    if (meaning) tokens.push({ ...meaning, position, text: text.slice(position, position + length) });
    if (problem) problems.push(problem);
    position += length;
    position += matchAt(BLANK, text, position).length;
  }
  return { tokens, problems };
}

function readAt(text: string, position: number, vocabulary: Vocabulary): Reading {
  return (
    readNumber(text, position, vocabulary.language) ??
    readBracketedName(text, position) ??
    readWord(text, position, vocabulary) ??
    readSign(text, position, vocabulary) ??
    readInvisible(text, position) ??
    readUnknown(text, position, vocabulary)
  );
}

function readInvisible(text: string, position: number): Reading | null {
  const found = matchAt(INVISIBLE, text, position);
  if (found === "") return null;
  const first = String.fromCodePoint(found.codePointAt(0) ?? 0);
  return { length: found.length, meaning: null, problem: formulaProblem("invisibleCharacter", position, first) };
}

/** Unknown signs in a row are told once: an emoji is often several characters. */
function readUnknown(text: string, position: number, vocabulary: Vocabulary): Reading {
  const first = String.fromCodePoint(text.codePointAt(position) ?? 0);
  let end = position + first.length;
  while (end < text.length && isUnknown(text, end, vocabulary)) end += (text.codePointAt(end) ?? 0) > 0xffff ? 2 : 1;
  const found = text.slice(position, end);
  return refused(formulaProblem("unknownSign", position, found, { codePoint: codePointName(first) }), found.length);
}

function isUnknown(text: string, position: number, vocabulary: Vocabulary): boolean {
  if (matchAt(BLANK, text, position) !== "") return false;
  return !(
    readNumber(text, position, vocabulary.language) ??
    readBracketedName(text, position) ??
    readWord(text, position, vocabulary) ??
    readSign(text, position, vocabulary)
  );
}
