import type { Part } from "../../engine/domain/part.js";
import type { Amounts, Done, Place } from "./place.js";
import { regulatedFrame } from "./regulatedFrame.js";
import { priceFactor } from "./prices.js";
import { fromFraction, isSame, rational, roundTo, SINGLE, sum, times, unitsOf, type Rational } from "./rational.js";
import { Refused } from "./refused.js";
import { sameName } from "./sameName.js";

/** The frame that a part's money comes from: the one that pays for it, else its own; null where no frame pays. */
export function payingFrame({ paidBy, frame }: Part): string | null {
  if (paidBy === null || sameName(paidBy, "rammen")) return frame;
  return sameName(paidBy, "uden for rammen") ? null : paidBy;
}

/** The parts worked out so far whose money comes from the part's own frame. */
export function earlierInFrame({ part, done }: Place): readonly Done[] {
  return done.filter((earlier) => part.frame !== null && sameName(payingFrame(earlier.part) ?? "", part.frame));
}

export function sumOfParts({ schools }: Place, parts: readonly Done[]): Amounts {
  return new Map(schools.map(({ id }) => [id, sum(parts.map(({ amounts }) => amounts.get(id) ?? rational(0)))]));
}

/** The frame's amount in the model's prices: whole units of money as it is written, rounded to them once where indexed. */
export function frameAmount(place: Place): Rational {
  const { input, model, year, rules, part } = place;
  const regulated = regulatedFrame(place);
  if (regulated) return regulated;
  const rows = input.frames.filter(
    (row) => sameName(row.model, model) && row.year === year && sameName(row.frame, part.frame ?? ""),
  );
  const [row, other] = rows;
  if (!row || other || part.frame === null) throw new Refused("frameWithoutAmount");
  const factor = priceFactor(input, row.priceLevel, year, rules, row.payShare);
  return wholeMoney(fromFraction(row.amount.value), factor, rules.decimals);
}

export function wholeMoney(written: Rational, factor: Rational, decimals: number): Rational {
  if (!isSame(factor, SINGLE)) return roundTo(times(written, factor), decimals);
  if (unitsOf(written, decimals).bottom !== 1n) throw new Refused("notWhole");
  return written;
}

/** The earlier parts that a part looks at (column Ser på): named ones, all before it, or those of its own frame. */
export function earlierParts(place: Place): readonly Done[] {
  const { part, done } = place;
  const found = part.looksAt.flatMap((name) => {
    if (sameName(name, "alle før")) return done;
    if (sameName(name, "ramme")) return earlierInFrame(place);
    const named = done.filter((earlier) => sameName(earlier.part.name, name));
    if (named.length === 0 && !namesOldPart(place, name)) throw new Refused("unknownLooksAt");
    return named;
  });
  return [...new Set(found)];
}

/** "Gammel model: Klasser" names a part of another model. */
const namesOldPart = ({ input }: Place, name: string): boolean =>
  name.includes(":") && input.parts.some(({ model }) => sameName(model, name.slice(0, name.indexOf(":"))));
