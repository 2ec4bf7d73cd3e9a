import type { Language, Text } from "../../engine/index.js";
import { fixedText } from "../../workbook/present/numberText.js";
import type { EquityMeasures } from "../../workbook/statistics/equityMeasures.js";
import { equityRows } from "../../workbook/statistics/equityRows.js";
import { alignedTable, type TextColumn, type TextRow } from "./alignedTable.js";
import { paragraph } from "./page.js";

const HEADING: Text = { da: "Mål for lighed", en: "Measures of equity" };
const NONE = "–";

/** The measures of equity, one column for each result, and what each measure means. */
export function equityText(
  names: readonly string[],
  measured: readonly EquityMeasures[],
  key: string | null,
  language: Language,
): readonly string[] {
  const rows = equityRows(key, language);
  const columns: readonly TextColumn[] = [
    { heading: HEADING[language], align: "left" },
    ...names.map((heading): TextColumn => ({ heading, align: "right" })),
  ];
  const table = rows.map(({ name, decimals, valueOf }): TextRow => {
    const values = measured.map(valueOf).map((value) => (value === null ? NONE : fixedText(value, decimals, language)));
    return { kind: "plain", cells: [name, ...values] };
  });
  return [
    ...alignedTable(columns, table),
    "",
    ...rows.flatMap(({ name, meaning }) => paragraph(`${name}: ${meaning}`, 2)),
  ];
}
