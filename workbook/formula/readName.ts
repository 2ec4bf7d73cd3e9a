import { formulaProblem } from "./formulaProblem.js";
import { matchAt } from "./matchAt.js";
import type { Reading } from "./token.js";
import { refused, understood } from "./token.js";

const BRACKETED = /\[[^[\]]*\]/y;
const UNCLOSED = /\[[^[\]]*/y;

/** Blanks may stand in a header, also the line break of a cell; what cannot be seen may not. */
const INVISIBLE = /(?!\s)[\p{C}\p{Default_Ignorable_Code_Point}]/u;

/** Reads a name in brackets, such as [elever 0-6]; null where no bracket opens. */
export function readBracketedName(text: string, position: number): Reading | null {
  const found = matchAt(BRACKETED, text, position);
  if (found === "") return readUnclosed(text, position);
  const name = nameKey(found.slice(1, -1));
  if (name === "") return refused(formulaProblem("emptyName", position, found), found.length);
  const invisible = INVISIBLE.exec(found);
  if (invisible) {
    return refused(formulaProblem("invisibleCharacter", position + invisible.index, invisible[0]), found.length);
  }
  return understood({ kind: "name", name, bracketed: true }, found.length);
}

/** A name as expressions refer to it: lower case, blanks collapsed, letters such as å always as one character. */
export function nameKey(written: string): string {
  return written.normalize("NFC").replace(/\s+/g, " ").trim().toLowerCase();
}

function readUnclosed(text: string, position: number): Reading | null {
  const found = matchAt(UNCLOSED, text, position);
  return found === "" ? null : refused(formulaProblem("unclosedName", position, found.trimEnd()), found.length);
}
