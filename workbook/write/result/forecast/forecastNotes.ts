import { compareFractions, type Language } from "../../../../engine/index.js";
import type { ForecastUncertainty, Spread } from "../../../simulate/forecastSpread.js";
import { FORECAST_WORDS } from "./forecastWords.js";

const MOST_NAMES = 5;

/** The sentences below the table; one tells why the expected amount is outside P10 to P90, where it is. */
export function forecastNotes(forecast: ForecastUncertainty, language: Language): readonly string[] {
  const words = FORECAST_WORDS[language];
  const schools = forecast.schools.filter(({ amount, difference }) => isOutside(amount) || isOutside(difference));
  const isTotalOutside = isOutside(forecast.total);
  if (schools.length === 0 && !isTotalOutside) return words.notes;
  const names = [...(isTotalOutside ? [words.all] : []), ...schools.map(({ name }) => name)];
  const more = names.length - MOST_NAMES;
  const shown = names.slice(0, MOST_NAMES).join(", ");
  return [...words.notes, words.expectedOutside(more > 0 ? `${shown} ${words.more(more)}` : shown)];
}

const isOutside = (spread: Spread | null): boolean =>
  spread !== null &&
  (compareFractions(spread.expected, spread.p10) < 0 || compareFractions(spread.expected, spread.p90) > 0);
