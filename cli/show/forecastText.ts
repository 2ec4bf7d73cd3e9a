import type { Allocation, Language, Text } from "../../engine/index.js";
import { moneyText } from "../../workbook/present/quantityText.js";
import type { ForecastUncertainty, Spread } from "../../workbook/simulate/forecastSpread.js";
import { forecastNotes } from "../../workbook/write/result/forecast/forecastNotes.js";
import { FORECAST_WORDS } from "../../workbook/write/result/forecast/forecastWords.js";
import { alignedTable, type TextColumn, type TextRow } from "./alignedTable.js";
import { paragraph, titleBlock } from "./page.js";
import { resultTitle } from "./resultTitle.js";

const WORDS = {
  id: { da: "Id", en: "ID" },
  school: { da: "Skole", en: "School" },
  total: { da: "I alt", en: "Total" },
} as const satisfies Readonly<Record<string, Text>>;

const CASES = [
  "expected",
  "p10",
  "p90",
  "allLow",
  "allHigh",
  "aloneLow",
  "aloneHigh",
] as const satisfies readonly (keyof Spread)[];

/** Every school's amount, and then its change, as the forecast is met, missed, or drawn. */
export function forecastText(
  forecast: ForecastUncertainty,
  allocation: Allocation,
  language: Language,
): readonly string[] {
  const words = FORECAST_WORDS[language];
  const { unitDecimals } = allocation.settings;
  const { against, simulations, seed } = forecast;
  const title = [
    ...resultTitle(allocation, language),
    [words.against, against ?? ""] as const,
    [words.simulations, words.drawn(simulations, seed)] as const,
  ];
  const changes = against === null ? [] : ["", ...table(forecast, "difference", unitDecimals, language)];
  return [
    words.title(forecast.year),
    ...titleBlock(title),
    "",
    ...table(forecast, "amount", unitDecimals, language),
    ...changes,
    "",
    ...forecastNotes(forecast, language).flatMap((note) => paragraph(note, 0)),
  ];
}

function table(
  { schools, total }: ForecastUncertainty,
  kind: "amount" | "difference",
  unitDecimals: number,
  language: Language,
): readonly string[] {
  const words = FORECAST_WORDS[language];
  const isChange = kind === "difference";
  const what = isChange ? words.change : words.amount;
  const counted = isChange ? [words.losesIn, words.outsideIn] : [];
  const columns: readonly TextColumn[] = [
    { heading: WORDS.id[language], align: "left" },
    { heading: WORDS.school[language], align: "left" },
    ...[...CASES.map((which) => `${what}, ${words.cases[which]}`), ...counted].map((heading): TextColumn => ({
      heading,
      align: "right",
    })),
  ];
  const cells = (spread: Spread | null): readonly string[] =>
    CASES.map((which) => (spread ? moneyText(spread[which], unitDecimals, language) : ""));
  const rows = schools.map((school): TextRow => {
    const counts = isChange ? [school.losesIn, school.outsideIn].map((count) => String(count ?? "")) : [];
    return { kind: "plain", cells: [school.id, school.name, ...cells(school[kind]), ...counts] };
  });
  const sums: readonly TextRow[] = isChange
    ? []
    : [{ kind: "total", cells: ["", WORDS.total[language], ...cells(total)] }];
  return alignedTable(columns, [...rows, ...sums]);
}
