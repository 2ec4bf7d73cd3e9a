import type { Fraction, Language } from "../../engine/index.js";
import { EQUITY_WORDS, type EquityName } from "../text/equityWords.js";
import { fillPlaces } from "../text/fillPlaces.js";
import type { EquityMeasures } from "./equityMeasures.js";

/** One measure as a line: its name, its meaning, and how many decimals it is shown with. */
export interface EquityRow {
  readonly measure: EquityName;
  readonly name: string;
  readonly meaning: string;
  readonly decimals: number;
  readonly valueOf: (measures: EquityMeasures) => Fraction | null;
}

const KR_PER_PUPIL: readonly EquityName[] = ["low", "high", "restrictedRange"];
const RATIO_DECIMALS = 4;

/** The measures in order; the correlation only where a key figure is chosen. */
export function equityRows(key: string | null, language: Language): readonly EquityRow[] {
  const names = (Object.keys(EQUITY_WORDS) as EquityName[]).filter((name) => name !== "correlation" || key !== null);
  return names.map((measure) => ({
    measure,
    name: fillPlaces(EQUITY_WORDS[measure].name[language], { key: key ?? "" }),
    meaning: EQUITY_WORDS[measure].meaning[language],
    decimals: KR_PER_PUPIL.includes(measure) ? 0 : RATIO_DECIMALS,
    valueOf: (measures) => (measure === "correlation" ? (measures.correlation?.value ?? null) : measures[measure]),
  }));
}
