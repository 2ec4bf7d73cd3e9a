import type { Allocation, Fraction, Language, SchoolYear } from "../../../../engine/index.js";
import type { ForecastUncertainty, SchoolForecast, Spread } from "../../../simulate/forecastSpread.js";
import type { Sheet, SheetCell, SheetColumn, SheetRow } from "../../sheet.js";
import { moneyDecimals, moneyFormat, numberCell, textCell } from "../cells.js";
import { RESULT_WORDS } from "../resultWords.js";
import { basisRows, municipalityRows, resultPrint, scenarioText } from "../titleBlock.js";
import { forecastNotes } from "./forecastNotes.js";
import { FORECAST_WORDS } from "./forecastWords.js";

type Case = keyof Spread;
const CASES: readonly Case[] = ["expected", "p10", "median", "p90", "allLow", "allHigh", "aloneLow", "aloneHigh"];

interface ForecastColumn {
  readonly kind: "label" | "amount" | "difference" | "count";
  readonly column: SheetColumn;
  readonly cell: (school: SchoolForecast) => SheetCell;
  readonly total: Fraction | null;
}

/** Prognoseusikkerhed: every school's amount and change as the forecast is met, missed low, missed high, or drawn. */
export function forecastSheet(
  forecast: ForecastUncertainty,
  allocation: Allocation,
  name: string,
  language: Language,
): Sheet {
  const words = FORECAST_WORDS[language];
  const columns = columnsOf(forecast, allocation.settings.unitDecimals, language);
  const title = words.title(forecast.year);
  const decimals = moneyDecimals(allocation.settings.unitDecimals);
  const total = columns.map(({ total: sum }, index): SheetCell =>
    index === 1 ? textCell(RESULT_WORDS[language].total) : numberCell(sum, decimals),
  );
  return {
    name,
    title,
    titleRows: [
      ...municipalityRows(allocation, language),
      { label: RESULT_WORDS[language].labels.scenario, value: scenarioText(allocation, language) },
      ...(forecast.against === null ? [] : [{ label: words.against, value: forecast.against }]),
      ...basisRows(allocation, language),
      { label: words.simulations, value: words.drawn(forecast.simulations, forecast.seed) },
    ],
    columns: columns.map(({ column }) => column),
    rows: [
      ...forecast.schools.map((school): SheetRow => ({
        kind: "plain",
        cells: columns.map(({ cell }) => cell(school)),
      })),
      { kind: "total", cells: total },
    ],
    footnotes: forecastNotes(forecast, language),
    table: null,
    frozenColumns: 2,
    highlights: [
      { kind: "negative", columns: columns.flatMap(({ kind }, index) => (kind === "difference" ? [index] : [])) },
    ],
    choices: [],
    charts: [],
    print: resultPrint(allocation, title),
  };
}

function columnsOf(forecast: ForecastUncertainty, unitDecimals: number, language: Language): readonly ForecastColumn[] {
  const words = FORECAST_WORDS[language];
  const { schoolId, school } = RESULT_WORDS[language].columns;
  const label = (header: string, of: (one: SchoolForecast) => string, width?: number): ForecastColumn => ({
    ...{ kind: "label", total: null, cell: (one) => textCell(of(one)) },
    column: { header, format: { kind: "text" }, ...(width === undefined ? {} : { width }) },
  });
  const count = (header: string, of: (one: SchoolForecast) => number | null): ForecastColumn => ({
    ...{ kind: "count", total: null, column: { header, format: { kind: "number", decimals: 0 }, width: 13 } },
    cell: (one) => countCell(of(one)),
  });
  const hasChange = forecast.against !== null;
  const hasLimit = forecast.schools.some(({ outsideIn }) => outsideIn !== null);
  return [
    label(schoolId, ({ id }) => id, 9),
    label(school, ({ name }) => name),
    ...schoolYears(forecast).map((year) => label(words.pupils(year), (one) => pupilsText(one, year), 20)),
    ...CASES.map((which) => moneyColumn("amount", which, forecast, unitDecimals, language)),
    ...(hasChange ? CASES.map((which) => moneyColumn("difference", which, forecast, unitDecimals, language)) : []),
    ...(hasChange ? [count(words.losesIn, ({ losesIn }) => losesIn)] : []),
    ...(hasLimit ? [count(words.outsideIn, ({ outsideIn }) => outsideIn)] : []),
  ];
}

function moneyColumn(
  kind: "amount" | "difference",
  which: Case,
  forecast: ForecastUncertainty,
  unitDecimals: number,
  language: Language,
): ForecastColumn {
  const words = FORECAST_WORDS[language];
  const what = kind === "amount" ? words.amount : words.change;
  return {
    kind,
    column: { header: `${what}, ${words.cases[which]}`, format: moneyFormat(unitDecimals), width: 14 },
    cell: (school) => numberCell(school[kind]?.[which] ?? null, moneyDecimals(unitDecimals)),
    total: kind === "amount" && !ALONE.includes(which) ? forecast.total[which] : null,
  };
}

/** Each school alone: these are different runs for every school, and have no sum. */
const ALONE: readonly Case[] = ["aloneLow", "aloneHigh"];

const schoolYears = ({ schools }: ForecastUncertainty): readonly SchoolYear[] =>
  [...new Set(schools.flatMap(({ pupils }) => pupils.map(({ schoolYear }) => schoolYear)))].sort();

function pupilsText({ pupils }: SchoolForecast, year: SchoolYear): string {
  const own = pupils.find(({ schoolYear }) => schoolYear === year);
  return own ? `${own.expected} (${own.low}–${own.high})` : "";
}

const countCell = (count: number | null): SheetCell => (count === null ? null : { decimal: String(count) });
