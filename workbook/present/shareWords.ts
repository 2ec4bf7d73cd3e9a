import {
  fraction,
  multiplyFractions,
  negate,
  powerOfTen,
  sign,
  type Fraction,
  type ShareCitation,
} from "../../engine/index.js";
import { operandHere, type EntryPlace } from "./entryPlace.js";
import { fixedText, numberText } from "./numberText.js";
import { operandSource } from "./operandSource.js";
import { held, numberPiece } from "./piece.js";
import { phrasesOf } from "./phrasesOf.js";
import { quantityText } from "./quantityText.js";

const REMAINDER_DECIMALS = 6;

/** How a school's share of a closed total came about: whole units, what was left, and whether it gave one unit more. */
export function shareWords(place: EntryPlace, share: ShareCitation, totalName: string, keyName: string): string {
  const { entry, language } = place;
  const phrases = phrasesOf(language);
  const isNegative = sign(share.total) < 0;
  const amount = isNegative ? negate(entry.value) : entry.value;
  const unit = powerOfTen(-share.unitDecimals);
  const whole = multiplyFractions(fraction(share.whole), unit);
  const words = {
    arithmetic: arithmetic(place, share, totalName, keyName),
    whole: money(whole, share, language),
    step: `${money(unit, share, language)} kr`,
    isWholeKr: share.unitDecimals === 0,
    remainder: remainderText(share.remainder, language),
    rank: String(share.rank),
    unitsLeft: String(share.unitsLeft),
    amount: `${money(amount, share, language)} kr`,
  };
  const isUp = BigInt(share.rank) <= share.unitsLeft;
  const told =
    sign(share.remainder) === 0 ? phrases.shareEven(words) : isUp ? phrases.shareUp(words) : phrases.shareDown(words);
  return isNegative ? phrases.shareMirrored(told, `${money(entry.value, share, language)} kr`) : told;
}

const money = (value: Fraction, { unitDecimals }: ShareCitation, language: EntryPlace["language"]): string =>
  fixedText(value, Math.max(0, unitDecimals), language);

function remainderText(remainder: Fraction, language: EntryPlace["language"]): string {
  const isShort = powerOfTen(REMAINDER_DECIMALS).numerator % remainder.denominator === 0n;
  return isShort ? numberText(remainder, language) : `≈ ${fixedText(remainder, REMAINDER_DECIMALS, language)}`;
}

/** "3.060.000 kr (linje 5) × 85 (linje 3) / 170 (summen over alle skoler)"; the total without its sign. */
function arithmetic(place: EntryPlace, share: ShareCitation, totalName: string, keyName: string): string {
  const { language } = place;
  const total = operandHere(place, totalName);
  const key = operandHere(place, keyName);
  const positive = sign(share.total) < 0 ? negate(share.total) : share.total;
  const written = (value: Fraction, unit: typeof key.unit, source: string): string => {
    const { text, strength } = numberPiece(quantityText(value, unit, language));
    return held({ text: source === "" ? text : `${text} (${source})`, strength }, 3);
  };
  const all = phrasesOf(language).allSchools;
  const parts = [
    written(positive, total.unit, operandSource(total, language)),
    "×",
    written(share.key, key.unit, operandSource(key, language)),
    "/",
    written(share.keySum, key.unit, all),
  ];
  return parts.join(" ");
}
