import type { Language, ScenarioSide, SchoolConsequence, YearSideBySide } from "../../../../engine/index.js";
import { moneyText, percentText } from "../../../present/quantityText.js";
import type { ComparedEquity } from "../../../statistics/comparedEquity.js";
import type { EquityMeasures } from "../../../statistics/equityMeasures.js";
import { equityRows } from "../../../statistics/equityRows.js";
import type { Sheet, TitleRow } from "../../sheet.js";
import { layoutOf } from "../../sheetLayout.js";
import { RESULT_WORDS } from "../resultWords.js";
import { basisRows, municipalityRows, resultPrint, scenarioText } from "../titleBlock.js";
import { comparisonColumns, type ComparisonColumn } from "./comparisonColumns.js";
import { comparisonLines } from "./comparisonLines.js";
import { comparisonRows, equityRowsOf } from "./comparisonRows.js";
import { COMPARISON_WORDS } from "./comparisonWords.js";

/** Sammenligning: any number of scenarios side by side in one year, with the measures of equity under them. */
export function comparisonSheet(compared: ComparedEquity, place: number, name: string, language: Language): Sheet {
  const words = COMPARISON_WORDS[language];
  const [year, measured] = [compared.comparison.years[place], compared.years[place]];
  if (!year || !measured) throw new Error(`There is no year ${place} in the comparison: a fault of the caller`);
  const { before, sides } = year;
  const unitDecimals = Math.max(
    ...[before, ...sides.map((side) => side.allocation)].map((one) => one.settings.unitDecimals),
  );
  const columns = comparisonColumns(compared.comparison.against, year, { unitDecimals, language });
  const measures = equityRows(compared.key, language);
  const title = words.title(year.year);
  const frame: Sheet = {
    name,
    title,
    titleRows: [
      ...municipalityRows(before, language),
      { label: words.against, value: scenarioText(before, language) },
      ...basisRows(before, language),
      ...sides.map((side) => summaryRow(side, unitDecimals, language)),
    ],
    columns: columns.map(({ column }) => column),
    rows: [],
    footnotes: [
      words.rankNote,
      ...ownPupils(year, compared.comparison.against, language),
      ...measures.map(({ name: measure, meaning }) => `${measure}: ${meaning}`),
      ...leftOut(before.schools.length - measured.before.schools, language),
      ...figuresMissing(compared.key, measured.before, language),
    ],
    table: null,
    frozenColumns: 2,
    highlights: highlights(columns, RESULT_WORDS[language].isOutside),
    choices: [],
    charts: [],
    print: resultPrint(before, title),
  };
  const table = { lines: comparisonLines(year), columns, unitDecimals, words: RESULT_WORDS[language] };
  const rows = comparisonRows(table, layoutOf(frame).firstBodyRow);
  return { ...frame, rows: [...rows, ...equityRowsOf(measured, measures, columns, words.equity)] };
}

/** Who gains and who loses, and who most, one line for every scenario. */
function summaryRow(
  { name, consequence: { summary } }: ScenarioSide,
  unitDecimals: number,
  language: Language,
): TitleRow {
  const words = COMPARISON_WORDS[language];
  const { schools, most } = RESULT_WORDS[language];
  const told = (school: SchoolConsequence | null): string | null => {
    if (school === null) return null;
    const percent = school.percent === null ? "" : percentText(school.percent, language);
    return most(school.name, moneyText(school.difference, unitDecimals, language), percent);
  };
  const value = words.summary(
    words.gain(schools(summary.gain), told(summary.largestGain)),
    words.lose(schools(summary.lose), told(summary.largestLoss)),
    words.unchanged(schools(summary.unchanged)),
    summary.outsideLimit === null ? null : words.isOutside(schools(summary.outsideLimit)),
  );
  return { label: name, value };
}

function ownPupils({ sides }: YearSideBySide, against: string, language: Language): readonly string[] {
  const own = sides.filter(({ onOwnPupils }) => onOwnPupils).map(({ name }) => name);
  return own.length === 0 ? [] : [COMPARISON_WORDS[language].ownPupilsNote(own.join(", "), against)];
}

const leftOut = (count: number, language: Language): readonly string[] =>
  count > 0 ? [COMPARISON_WORDS[language].schoolsLeftOut(count)] : [];

function figuresMissing(key: string | null, measures: EquityMeasures, language: Language): readonly string[] {
  const having = measures.correlation?.schools ?? measures.schools;
  if (key === null || having === measures.schools) return [];
  return [COMPARISON_WORDS[language].figuresMissing(key, having, measures.schools)];
}

function highlights(columns: readonly ComparisonColumn[], isOutside: string): Sheet["highlights"] {
  const of = (...kinds: readonly ComparisonColumn["kind"][]): readonly number[] =>
    columns.flatMap(({ kind }, index) => (kinds.includes(kind) ? [index] : []));
  return [
    { kind: "negative", columns: of("difference", "percent") },
    { kind: "text", columns: of("outside"), text: isOutside },
  ];
}
