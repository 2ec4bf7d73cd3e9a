import type { Fraction, Language, ScenarioSide, Text } from "../../engine/index.js";
import { fixedText } from "../../workbook/present/numberText.js";
import { moneyText, percentText } from "../../workbook/present/quantityText.js";
import type { ComparedEquity } from "../../workbook/statistics/comparedEquity.js";
import type { EquityMeasures } from "../../workbook/statistics/equityMeasures.js";
import { equityRows } from "../../workbook/statistics/equityRows.js";
import { comparisonLines, type ComparisonLine } from "../../workbook/write/result/comparison/comparisonLines.js";
import { alignedTable, type TextColumn, type TextRow } from "./alignedTable.js";
import { indented, titleBlock } from "./page.js";
import { commonTitle, limitsTitle } from "./resultTitle.js";
import { summaryText } from "./summaryText.js";

const WORDS = {
  id: { da: "Id", en: "ID" },
  school: { da: "Skole", en: "School" },
  total: { da: "I alt", en: "Total" },
  difference: { da: "forskel", en: "difference" },
  percent: { da: "pct.", en: "per cent" },
  perPupil: { da: "kr pr. elev", en: "kr per pupil" },
  rank: { da: "plads", en: "rank" },
  outside: { da: "* uden for grænsen", en: "* outside the limit" },
  ownPupils: { da: "forskellen er regnet på dets egne elevtal", en: "the difference is on its own pupils" },
  equity: { da: "Mål for lighed", en: "Measures of equity" },
  municipality: { da: "Kommune", en: "Municipality" },
  from: { da: "Før", en: "Before" },
  year: { da: "Budgetår", en: "Budget year" },
} as const satisfies Readonly<Record<string, Text>>;

/** Every year of a comparison: schools × scenarios in kr, percent, kr per pupil and rank, who gains and loses, equity. */
export function compareManyText(compared: ComparedEquity, language: Language): readonly string[] {
  return compared.comparison.years.flatMap((_, place) => [
    ...(place === 0 ? [] : ["", ""]),
    ...yearText(compared, place, language),
  ]);
}

function yearText({ comparison, key, years }: ComparedEquity, place: number, language: Language): readonly string[] {
  const [year, measured] = [comparison.years[place], years[place]];
  if (!year || !measured) return [];
  const { before, sides } = year;
  const decimals = Math.max(...[before, ...sides.map(({ allocation }) => allocation)].map(unitDecimalsOf));
  const lines = comparisonLines(year);
  const { against } = comparison;
  const hasLimit = sides.some(({ consequence }) => consequence.summary.outsideLimit !== null);
  const title = [
    [WORDS.municipality[language], before.settings.municipality ?? ""] as const,
    [WORDS.from[language], against] as const,
    [WORDS.year[language], String(year.year)] as const,
    ...commonTitle(before, language),
    ...sides.slice(0, 1).map(({ allocation }) => limitsTitle(allocation, language)),
  ];
  const row = (line: ComparisonLine, name: string): readonly string[] => lineCells(line, name, decimals, language);
  const rows: readonly TextRow[] = [
    ...lines.schools.map((line): TextRow => ({ kind: "plain", cells: row(line, line.name) })),
    { kind: "plain", cells: [] },
    ...lines.clusters.map((line): TextRow => ({ kind: "plain", cells: row(line, line.name) })),
    { kind: "total", cells: row(lines.total, WORDS.total[language]) },
  ];
  return [
    { da: `Side om side mod ${against}, ${year.year}`, en: `Side by side against ${against}, ${year.year}` }[language],
    ...titleBlock(title),
    "",
    ...alignedTable(columnsOf(against, sides, language), rows),
    ...(hasLimit ? ["", WORDS.outside[language]] : []),
    ...sides.flatMap((side) => ["", sideTitle(side, language), ...summaryText(side.consequence, decimals, language)]),
    "",
    ...equityText(against, sides, measured, key, language),
  ];
}

const unitDecimalsOf = ({ settings }: { readonly settings: { readonly unitDecimals: number } }): number =>
  settings.unitDecimals;

const sideTitle = ({ name, onOwnPupils }: ScenarioSide, language: Language): string =>
  onOwnPupils ? `${name} (${WORDS.ownPupils[language]})` : name;

function columnsOf(against: string, sides: readonly ScenarioSide[], language: Language): readonly TextColumn[] {
  const right = (heading: string): TextColumn => ({ heading, align: "right" });
  return [
    { heading: WORDS.id[language], align: "left" },
    { heading: WORDS.school[language], align: "left" },
    right(against),
    ...sides.flatMap(({ name }) => [
      right(name),
      right(WORDS.difference[language]),
      right(WORDS.percent[language]),
      right(WORDS.perPupil[language]),
      right(WORDS.rank[language]),
    ]),
  ];
}

function lineCells(line: ComparisonLine, name: string, decimals: number, language: Language): readonly string[] {
  const money = (amount: Fraction): string => moneyText(amount, decimals, language);
  const sides = line.sides.flatMap((cells) => {
    if (!cells) return ["", "", "", "", ""];
    const { change, ranks, outsideLimit } = cells;
    return [
      money(change.after),
      `${money(change.difference)}${outsideLimit === true ? "*" : ""}`,
      change.percent === null ? "" : percentText(change.percent, language),
      change.perPupilAfter === null ? "" : fixedText(change.perPupilAfter, 0, language),
      ranks?.after == null ? "" : String(ranks.after),
    ];
  });
  return [line.id, name, money(line.amount), ...sides];
}

function equityText(
  against: string,
  sides: readonly ScenarioSide[],
  measured: { readonly before: EquityMeasures; readonly sides: readonly EquityMeasures[] },
  key: string | null,
  language: Language,
): readonly string[] {
  const rows = equityRows(key, language);
  const all = [measured.before, ...measured.sides];
  const columns: readonly TextColumn[] = [
    { heading: WORDS.equity[language], align: "left" },
    ...[against, ...sides.map(({ name }) => name)].map((heading): TextColumn => ({ heading, align: "right" })),
  ];
  const table = rows.map(({ name, decimals, valueOf }): TextRow => {
    const values = all.map(valueOf).map((value) => (value === null ? "–" : fixedText(value, decimals, language)));
    return { kind: "plain", cells: [name, ...values] };
  });
  return [
    ...alignedTable(columns, table),
    "",
    ...indented(
      rows.map(({ name, meaning }) => `${name}: ${meaning}`),
      2,
    ),
  ];
}
