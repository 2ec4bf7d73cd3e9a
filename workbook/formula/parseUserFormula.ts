import type { CellAddress } from "../../engine/domain/cell.js";
import type { Language } from "../../engine/domain/text.js";
import type { NameInFormula, UserFormula } from "../../engine/formula/userFormula.js";
import { checkNesting } from "./checkNesting.js";
import { checkOrder } from "./checkOrder.js";
import { countTerms } from "./countTerms.js";
import type { FormulaProblem } from "./formulaProblem.js";
import { formulaProblem } from "./formulaProblem.js";
import { MOST_CHARACTERS, MOST_TERMS } from "./limits.js";
import { parseTree } from "./parseTree.js";
import { readTokens } from "./readTokens.js";
import type { Token } from "./token.js";
import { translateTree } from "./translateTree.js";
import { VOCABULARIES } from "./vocabulary.js";

export type UserFormulaResult =
  | { readonly ok: true; readonly formula: UserFormula }
  | { readonly ok: false; readonly problems: readonly FormulaProblem[] };

/**
 * Reads a formula as the user wrote it, in the language of the book: 1,5 and ; in Danish, 1.5 and , in English. Gives
 * every problem that can be found, in the order of the text. Whether the names exist is for the model to say.
 */
export function parseUserFormula(text: string, language: Language, at: CellAddress): UserFormulaResult {
  if (text.trim() === "") return failed([formulaProblem("empty", 0, "")]);
  if (text.length > MOST_CHARACTERS) return failed([tooLong(text)]);
  const { tokens, problems } = readTokens(text, VOCABULARIES[language]);
  const all = [...problems, ...tooManyTerms(tokens), ...checkNesting(tokens), ...checkOrder(tokens, text)];
  if (all.length > 0) return failed(all);
  const parsed = parseTree(tokens);
  if (!parsed.ok) return failed([parsed.problem]);
  const { expression, problems: misplaced } = translateTree(parsed.tree, tokens);
  if (misplaced.length > 0) return failed(misplaced);
  const count = countTerms(expression);
  if (count > MOST_TERMS) return failed([formulaProblem("tooManyTermsUnfolded", 0, "", limit(count, MOST_TERMS))]);
  return { ok: true, formula: { text, expression, names: namesIn(tokens), at } };
}

function tooLong(text: string): FormulaProblem {
  return formulaProblem("tooLong", MOST_CHARACTERS, "", limit(text.length, MOST_CHARACTERS));
}

function tooManyTerms(tokens: readonly Token[]): readonly FormulaProblem[] {
  const terms = tokens.filter(isTerm);
  const first = terms[MOST_TERMS];
  if (!first) return [];
  return [formulaProblem("tooManyTerms", first.position, first.text, limit(terms.length, MOST_TERMS))];
}

function isTerm(token: Token): boolean {
  return token.kind !== "open" && token.kind !== "close" && token.kind !== "separator";
}

function namesIn(tokens: readonly Token[]): readonly NameInFormula[] {
  return tokens.flatMap((token) => (token.kind === "name" ? [{ name: token.name, position: token.position }] : []));
}

function limit(count: number, most: number): Readonly<Record<string, string>> {
  return { count: String(count), most: String(most) };
}

/** In the order of the text; of two problems at one place the one found first is the cause. */
function failed(problems: readonly FormulaProblem[]): UserFormulaResult {
  const places = new Set<number>();
  const causes = problems.filter(({ position }) => !places.has(position) && places.add(position));
  return { ok: false, problems: causes.sort((left, right) => left.position - right.position) };
}
