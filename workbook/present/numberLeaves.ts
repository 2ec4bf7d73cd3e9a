import type { Expression, Fraction, Language, Operand } from "../../engine/index.js";
import type { Leaves } from "./arithmeticText.js";
import { branchHere } from "./branchHere.js";
import { operandHere, valueHere, type EntryPlace } from "./entryPlace.js";
import { numberText } from "./numberText.js";
import { operandSource } from "./operandSource.js";
import { firm, held, infix, numberPiece, type Piece } from "./piece.js";
import type { Comparison } from "./phrases.js";
import { phrasesOf } from "./phrasesOf.js";
import { quantityText } from "./quantityText.js";

const MOST_ADDENDS = 6;
type Choose = Extract<Expression, { readonly kind: "choose" }>;

const HELD: Readonly<Record<Choose["relation"], Comparison>> = { "<": "<", "<=": "<=", "=": "=" };
const NOT_HELD: Readonly<Record<Choose["relation"], Comparison>> = { "<": ">=", "<=": ">", "=": "≠" };

/** Why a choice fell as it did: how two numbers stood to each other, both as written. */
export interface Reason {
  readonly left: string;
  readonly relation: Comparison;
  readonly right: string;
}

/** Where a number comes from, in words; empty where nothing is to be said. */
export type SourceText = (operand: Operand, language: Language) => string;

/**
 * Writes an expression with the numbers of one entry: each with its unit and, the first time, where it comes from. Of a
 * choice only the branch that held is written; why it held is added to `reasons`.
 */
export function numberLeaves(place: EntryPlace, reasons: Reason[], sourceText: SourceText = operandSource): Leaves {
  const { language } = place;
  const phrases = phrasesOf(language);
  const named = new Set<string>();
  const sourceOnce = (operand: Operand): string => {
    const source = named.has(operand.name) ? "" : sourceText(operand, language);
    named.add(operand.name);
    return source === "" ? "" : ` (${source})`;
  };
  return {
    phrases,
    number: (value) => numberPiece(numberText(value, language)),
    ref: (name) => {
      const operand = operandHere(place, name);
      return withSource(numberPiece(quantityText(operand.value, operand.unit, language)), sourceOnce(operand));
    },
    total: (name) => totalPiece(place, operandHere(place, name), sourceOnce),
    round: (expression, inner) => {
      const value = numberText(valueHere(place, expression), language);
      return firm(`(${inner.text}, ${phrases.roundedTo(expression.mode, expression.decimals)}: ${value})`);
    },
    choose: (expression, write) => chosenPiece(place, expression, write, reasons),
    lookup: (expression, key) => {
      const value = numberText(valueHere(place, expression), language);
      return firm(phrases.lookedUpValue(place.line.curve?.curve ?? expression.table, key.text, value));
    },
    close: () => numberPiece(quantityText(place.entry.value, place.line.unit, language)),
    factor: () => numberPiece(numberText(place.entry.value, language)),
  };
}

/** True where the numbers of a sum are written one by one; more of them stand in the table they come from. */
export const isWrittenOut = (addends: readonly Fraction[] | undefined): boolean =>
  addends !== undefined && addends.length > 1 && addends.length <= MOST_ADDENDS;

const withSource = ({ text, strength }: Piece, source: string): Piece => ({ text: text + source, strength });

/** What a line adds up: the numbers one by one, or their sum and how many they are. */
function totalPiece({ language }: EntryPlace, operand: Operand, sourceOnce: (operand: Operand) => string): Piece {
  const phrases = phrasesOf(language);
  const { addends, unit } = operand;
  const sum = numberPiece(quantityText(operand.value, unit, language));
  if (!addends || addends.length === 1) return withSource(sum, sourceOnce(operand));
  if (isWrittenOut(addends)) {
    const [first, ...others] = addends.map((addend) => numberPiece(quantityText(addend, unit, language)));
    return withSource(
      others.reduce((left, right) => infix("add", left, right), first ?? sum),
      sourceOnce(operand),
    );
  }
  if (addends.length === 0) return withSource(sum, ` (${phrases.nothingToAdd})`);
  const source = [phrases.sumOf(String(addends.length)), operandSource(operand, language)]
    .filter((text) => text !== "")
    .join(", ");
  return withSource(sum, ` (${source})`);
}

function chosenPiece(
  place: EntryPlace,
  expression: Choose,
  write: (part: Expression) => Piece,
  reasons: Reason[],
): Piece {
  const { isHeld, branch } = branchHere(place, expression);
  const relation = (isHeld ? HELD : NOT_HELD)[expression.relation];
  const left = held(write(expression.left), 1);
  reasons.push({ left, relation, right: held(write(expression.right), 1) });
  return write(branch);
}
