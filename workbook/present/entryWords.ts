import { compareFractions, type Expression, type Fraction } from "../../engine/index.js";
import type { RoundingMode } from "../../engine/formula/expression.js";
import { arithmeticText } from "./arithmeticText.js";
import { branchHere } from "./branchHere.js";
import { curveWords } from "./curveWords.js";
import { operandHere, valueHere, type EntryPlace } from "./entryPlace.js";
import { isWrittenOut, numberLeaves, type Reason } from "./numberLeaves.js";
import { isShownExactly } from "./numberText.js";
import { phrasesOf } from "./phrasesOf.js";
import { quantityText, unitText } from "./quantityText.js";
import { reasonsOf } from "./reasonsHere.js";
import { shareWords } from "./shareWords.js";

/**
 * One value of a line in words: "11.250,50 kr/elev (Parametre!I5) × 245 elever (linje 2) = 2.756.372,50 kr". Where a
 * number is shown rounded (≈) the words say so.
 */
export function entryWords(place: EntryPlace): string {
  const words = untold(place);
  return words.includes("≈") ? `${words} (${phrasesOf(place.language).shownRounded})` : words;
}

function untold(place: EntryPlace): string {
  const { line, entry, language } = place;
  const { expression } = line;
  if (expression.kind === "round") return roundedWords(place, expression);
  const told = expression.kind === "choose" ? branchHere(place, expression).branch : expression;
  if (told.kind === "lookup" && line.curve) {
    return lookedUpWords(place, told, line.curve) + because(place, reasonsOf(place));
  }
  if (expression.kind === "close" && entry.share && expression.total.kind === "ref") {
    return shareWords(place, entry.share, expression.total.name, expression.key);
  }
  if (expression.kind === "factor")
    return phrasesOf(language).solvedFactor(quantityText(entry.value, line.unit, language));
  return reckoned(place, expression, entry.value);
}

/** The arithmetic and what it comes to; a single number needs no "=". */
function reckoned(place: EntryPlace, expression: Expression, value: Fraction): string {
  const reasons: Reason[] = [];
  const { text } = arithmeticText(expression, numberLeaves(place, reasons));
  if (isConstant(place, expression))
    return quantityText(value, place.line.unit, place.language) + because(place, reasons);
  return text + (isSingle(place, expression) ? "" : equals(place, value)) + because(place, reasons);
}

function because({ language }: EntryPlace, reasons: readonly Reason[]): string {
  const { because: told, compared } = phrasesOf(language);
  return reasons.length === 0 ? "" : told(reasons.map(({ left, relation, right }) => compared[relation](left, right)));
}

function equals({ line, language }: EntryPlace, value: Fraction): string {
  const shown = quantityText(value, line.unit, language);
  return isShownExactly(value) ? ` = ${shown}` : ` ${shown}`;
}

/** A constant has no unit of its own, and takes the line's. */
function isConstant(place: EntryPlace, expression: Expression): boolean {
  if (expression.kind === "choose") return isConstant(place, branchHere(place, expression).branch);
  return expression.kind === "number";
}

/** True where the words are one number already: a name, a constant, or a sum of at most one. */
function isSingle(place: EntryPlace, expression: Expression): boolean {
  switch (expression.kind) {
    case "number":
    case "ref":
      return true;
    case "total":
      return !isWrittenOut(operandHere(place, expression.line).addends);
    case "choose":
      return isSingle(place, branchHere(place, expression).branch);
    default:
      return false;
  }
}

function roundedWords(place: EntryPlace, { value, mode }: Extract<Expression, { kind: "round" }>): string {
  const reasons: Reason[] = [];
  const { text } = arithmeticText(value, numberLeaves(place, reasons));
  const exact = valueHere(place, value);
  const isAsItStands = isSingle(place, value) && compareFractions(exact, place.entry.value) === 0;
  return text + (isAsItStands ? "" : comesTo(place, exact, mode)) + because(place, reasons);
}

function lookedUpWords(
  place: EntryPlace,
  expression: Extract<Expression, { kind: "lookup" }>,
  curve: NonNullable<EntryPlace["line"]["curve"]>,
): string {
  const key = arithmeticText(expression.key, numberLeaves(place, []));
  const { told, exact } = curveWords(curve, valueHere(place, expression.key), key.text, place.language);
  const unit = unitText(place.line.unit, place.language);
  return told + (curve.shape === "line" ? comesTo(place, exact) : unit === "" ? "" : ` ${unit}`);
}

/** "= 0,956", or "= 0,95612, afrundet til 0,956" where the line rounds. */
function comesTo(place: EntryPlace, exact: Fraction, mode: RoundingMode = "half"): string {
  const { line, entry, language } = place;
  if (compareFractions(exact, entry.value) === 0) return equals(place, exact);
  const phrases = phrasesOf(language);
  return `${equals(place, exact)}, ${phrases.rounded[mode]} ${phrases.to(quantityText(entry.value, line.unit, language))}`;
}
