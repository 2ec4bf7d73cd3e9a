import { isZero, negate, sign, type Language, type Settlement } from "../../../engine/index.js";
import { moneyText } from "../../present/quantityText.js";
import { SETTLEMENT_WORDS } from "./settlementWords.js";

/** What the difference is, which year's budget it is put in, and what it costs in all where it does not balance. */
export function settlementNotes({ year, paidIn, total, settled }: Settlement, language: Language): readonly string[] {
  const words = SETTLEMENT_WORDS[language];
  const when = paidIn > year ? words.carriedOver(year, paidIn) : words.sameYear(year);
  const { difference } = total;
  if (isZero(difference)) return [...words.notes, when];
  const isMore = sign(difference) > 0;
  const amount = moneyText(isMore ? difference : negate(difference), settled.settings.unitDecimals, language);
  return [...words.notes, when, isMore ? words.more(amount) : words.less(amount)];
}
