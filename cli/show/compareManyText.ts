import type { Fraction, Language, ScenarioSide, Text, YearSideBySide } from "../../engine/index.js";
import { fixedText } from "../../workbook/present/numberText.js";
import { moneyText, percentText } from "../../workbook/present/quantityText.js";
import type { ComparedEquity } from "../../workbook/statistics/comparedEquity.js";
import {
  comparisonLines,
  type ComparisonLine,
  type SideCells,
} from "../../workbook/write/result/comparison/comparisonLines.js";
import { alignedTable, widthOfTable, type TextColumn, type TextRow } from "./alignedTable.js";
import { equityText } from "./equityText.js";
import { PAGE_WIDTH, titleBlock } from "./page.js";
import { commonTitle, limitsTitle } from "./resultTitle.js";
import { summaryText } from "./summaryText.js";

const WORDS = {
  id: { da: "Id", en: "ID" },
  school: { da: "Skole", en: "School" },
  total: { da: "I alt", en: "Total" },
  outside: { da: "* uden for grænsen", en: "* outside the limit" },
  ownPupils: { da: "forskellen er regnet på dets egne elevtal", en: "the difference is on its own pupils" },
  municipality: { da: "Kommune", en: "Municipality" },
  from: { da: "Før", en: "Before" },
  year: { da: "Budgetår", en: "Budget year" },
} as const satisfies Readonly<Record<string, Text>>;

/** What is shown of every scenario: with many of them, in tables of their own below each other. */
type View = "amount" | "change" | "perPupil";
const VIEWS: readonly View[] = ["amount", "change", "perPupil"];

const HEADINGS: Readonly<Record<View, (name: string, language: Language) => readonly string[]>> = {
  amount: (name, language) => [{ da: `${name}, kr`, en: `${name}, kr` }[language]],
  change: (name, language) => [
    { da: `${name}, forskel`, en: `${name}, difference` }[language],
    { da: "pct.", en: "per cent" }[language],
  ],
  perPupil: (name, language) => [
    { da: `${name}, kr pr. elev`, en: `${name}, kr per pupil` }[language],
    { da: "plads", en: "rank" }[language],
  ],
};

/** Every year of a comparison: schools × scenarios in kr, percent, kr per pupil and rank, who gains and loses, equity. */
export function compareManyText(compared: ComparedEquity, language: Language): readonly string[] {
  return compared.comparison.years.flatMap((year, place) => [
    ...(place === 0 ? [] : ["", ""]),
    ...yearText(compared, year, place, language),
  ]);
}

function yearText(
  { comparison: { against }, key, years }: ComparedEquity,
  year: YearSideBySide,
  place: number,
  language: Language,
): readonly string[] {
  const { before, sides } = year;
  const decimals = Math.max(...[before, ...sides.map(({ allocation }) => allocation)].map(unitDecimalsOf));
  const hasLimit = sides.some(({ consequence }) => consequence.summary.outsideLimit !== null);
  const title = [
    [WORDS.municipality[language], before.settings.municipality ?? ""] as const,
    [WORDS.from[language], against] as const,
    [WORDS.year[language], String(year.year)] as const,
    ...commonTitle(before, language),
    ...sides.slice(0, 1).map(({ allocation }) => limitsTitle(allocation, language)),
  ];
  const names = sides.map(({ name }) => name);
  const measured = years[place];
  return [
    { da: `Side om side mod ${against}, ${year.year}`, en: `Side by side against ${against}, ${year.year}` }[language],
    ...titleBlock(title),
    "",
    ...tables(year, against, decimals, language),
    ...(hasLimit ? ["", WORDS.outside[language]] : []),
    ...sides.flatMap((side) => ["", sideTitle(side, language), ...summaryText(side.consequence, decimals, language)]),
    ...(measured ? ["", ...equityText([against, ...names], [measured.before, ...measured.sides], key, language)] : []),
  ];
}

const unitDecimalsOf = ({ settings }: { readonly settings: { readonly unitDecimals: number } }): number =>
  settings.unitDecimals;

const sideTitle = ({ name, onOwnPupils }: ScenarioSide, language: Language): string =>
  onOwnPupils ? `${name} (${WORDS.ownPupils[language]})` : name;

/** One table where the page is wide enough, otherwise one for each view. */
function tables(year: YearSideBySide, against: string, decimals: number, language: Language): readonly string[] {
  const lines = comparisonLines(year);
  const columns = (views: readonly View[]): readonly TextColumn[] => columnsOf(against, year.sides, views, language);
  const rows = (views: readonly View[]): readonly TextRow[] => {
    const cells = (line: ComparisonLine, name: string): readonly string[] => [
      line.id,
      name,
      ...views.flatMap((view) => [
        ...beforeCells(line, view, decimals, language),
        ...line.sides.flatMap((side) => (side ? sideCells(side, view, decimals, language) : [])),
      ]),
    ];
    return [
      ...lines.schools.map((line): TextRow => ({ kind: "plain", cells: cells(line, line.name) })),
      { kind: "plain", cells: [] },
      ...lines.clusters.map((line): TextRow => ({ kind: "plain", cells: cells(line, line.name) })),
      { kind: "total", cells: cells(lines.total, WORDS.total[language]) },
    ];
  };
  const table = (views: readonly View[]): readonly string[] => alignedTable(columns(views), rows(views));
  if (widthOfTable(columns(VIEWS), rows(VIEWS)) <= PAGE_WIDTH) return table(VIEWS);
  return VIEWS.flatMap((view, index) => [...(index === 0 ? [] : [""]), ...table([view])]);
}

function columnsOf(
  against: string,
  sides: readonly ScenarioSide[],
  views: readonly View[],
  language: Language,
): readonly TextColumn[] {
  const headings = views.flatMap((view) => [
    ...(view === "change" ? [] : HEADINGS[view](against, language)),
    ...sides.flatMap(({ name }) => HEADINGS[view](name, language)),
  ]);
  return [
    { heading: WORDS.id[language], align: "left" },
    { heading: WORDS.school[language], align: "left" },
    ...headings.map((heading): TextColumn => ({ heading, align: "right" })),
  ];
}

function beforeCells(line: ComparisonLine, view: View, decimals: number, language: Language): readonly string[] {
  if (view === "change") return [];
  if (view === "amount") return [moneyText(line.amount, decimals, language)];
  return [wholeKr(line.perPupil, language), rankText(line.rank)];
}

function sideCells(
  { change, ranks, outsideLimit }: SideCells,
  view: View,
  decimals: number,
  language: Language,
): readonly string[] {
  if (view === "amount") return [moneyText(change.after, decimals, language)];
  if (view === "perPupil") return [wholeKr(change.perPupilAfter, language), rankText(ranks?.after ?? null)];
  const difference = moneyText(change.difference, decimals, language);
  const percent = change.percent === null ? "" : percentText(change.percent, language);
  return [`${difference}${outsideLimit === true ? "*" : ""}`, percent];
}

const wholeKr = (amount: Fraction | null, language: Language): string =>
  amount === null ? "" : fixedText(amount, 0, language);
const rankText = (rank: number | null): string => (rank === null ? "" : String(rank));
