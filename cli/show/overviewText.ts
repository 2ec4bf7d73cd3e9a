import { type Allocation, type Language, type Text } from "../../engine/index.js";
import { moneyText } from "../../workbook/present/quantityText.js";
import { alignedTable, type TextColumn, type TextRow } from "./alignedTable.js";

const WORDS = {
  overview: { da: "Oversigt", en: "Overview" },
  scenario: { da: "Scenarie", en: "Scenario" },
  model: { da: "Model", en: "Model" },
  year: { da: "År", en: "Year" },
  given: { da: "Fordelt, kr", en: "Given out, kr" },
  left: { da: "Forskel til rammer", en: "Difference from frames" },
} as const satisfies Readonly<Record<string, Text>>;

/** All results of a run on one line each. */
export function overviewText(allocations: readonly Allocation[], language: Language): readonly string[] {
  const left = (heading: Text): TextColumn => ({ heading: heading[language], align: "left" });
  const right = (heading: Text): TextColumn => ({ heading: heading[language], align: "right" });
  const columns = [left(WORDS.scenario), left(WORDS.model), right(WORDS.year), right(WORDS.given), right(WORDS.left)];
  const rows = allocations.map((allocation): TextRow => ({ kind: "plain", cells: cellsOf(allocation, language) }));
  return [WORDS.overview[language], "", ...alignedTable(columns, rows)];
}

function cellsOf(
  { scenario, model, year, total, frames, settings }: Allocation,
  language: Language,
): readonly string[] {
  const money = (value: typeof total): string => moneyText(value, settings.unitDecimals, language);
  const differences = frames.flatMap(({ difference }) => (difference === null ? [] : [money(difference)]));
  return [scenario, model, String(year), money(total), differences.join(" / ")];
}
