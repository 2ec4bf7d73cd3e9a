import {
  addFractions,
  compareFractions,
  divideFractions,
  multiplyFractions,
  subtractFractions,
  type ExplainedLine,
  type Fraction,
  type Language,
} from "../../engine/index.js";
import { numberText } from "./numberText.js";
import type { CurvePlace } from "./phrases.js";
import { phrasesOf } from "./phrasesOf.js";

type Curve = NonNullable<ExplainedLine["curve"]>;
type Point = Curve["points"][number];

/** The part of a curve that was looked up, in words, and what it gives before any rounding. */
export interface CurveWords {
  readonly told: string;
  readonly exact: Fraction;
}

/** `keyText` is the key as shown, with where it comes from. */
export function curveWords(curve: Curve, key: Fraction, keyText: string, language: Language): CurveWords {
  const phrases = phrasesOf(language);
  const below = curve.points.filter(({ from }) => compareFractions(from, key) <= 0);
  const from = below.at(-1);
  if (!from) throw new Error("A look-up below its curve: a fault in the explanation");
  const to = curve.points[below.length];
  const place = placeOf(curve, keyText, from, to ?? from, language);
  if (curve.shape === "steps")
    return { told: to ? phrases.stepBetween(place) : phrases.stepLast(place), exact: from.value };
  if (!to) return { told: phrases.lineLast(place), exact: from.value };
  const slope = `(${numberText(key, language)} − ${place.from}) / (${place.to} − ${place.from}) × (${place.toValue} − ${place.fromValue})`;
  return { told: `${phrases.lineBetween(place)}: ${place.fromValue} + ${slope}`, exact: between(key, from, to) };
}

function between(key: Fraction, from: Point, to: Point): Fraction {
  const share = divideFractions(subtractFractions(key, from.from), subtractFractions(to.from, from.from));
  return addFractions(from.value, multiplyFractions(share, subtractFractions(to.value, from.value)));
}

function placeOf({ curve }: Curve, key: string, from: Point, to: Point, language: Language): CurvePlace {
  const text = (x: Fraction): string => numberText(x, language);
  return { curve, key, from: text(from.from), fromValue: text(from.value), to: text(to.from), toValue: text(to.value) };
}
