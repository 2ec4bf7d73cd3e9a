import type { Fraction, Language, TransitionPath, TransitionStep, TransitionYear } from "../../../../engine/index.js";
import { divideFractions, multiplyFractions, sign, subtractFractions } from "../../../../engine/index.js";
import { columnRange } from "../../ranges.js";
import type { Sheet, SheetCell, SheetColumn, SheetRow } from "../../sheet.js";
import { layoutOf } from "../../sheetLayout.js";
import { moneyDecimals, moneyFormat, numberCell, sumCell, textCell } from "../cells.js";
import { HUNDRED } from "../hundred.js";
import { RESULT_WORDS } from "../resultWords.js";
import { basisOfYears, frameRows, municipalityRows, resultPrint, scenarioText } from "../titleBlock.js";
import { COLUMNS_OF_YEAR } from "./columnsOfYear.js";
import { financingRows } from "./financingRows.js";
import { TRANSITION_WORDS } from "./transitionWords.js";

const FIRST = 2;
const PERCENT = 4;
const PERCENT_DECIMALS = 2;

/** Indfasning: every school in every year, from the old model to what it gets, and who pays for the way. */
export function transitionSheet(path: TransitionPath, name: string, language: Language): Sheet {
  const words = TRANSITION_WORDS[language];
  const [first] = path.years;
  if (!first) throw new Error("A path without years has no sheet: a fault of the caller");
  const title = words.title(path.against, path.scenario);
  const percents = path.years.map((_, index) => FIRST + index * COLUMNS_OF_YEAR + PERCENT);
  const frame: Sheet = {
    name,
    title,
    titleRows: [
      ...municipalityRows(first.after, language),
      { label: RESULT_WORDS[language].labels.scenario, value: scenarioText(first.after, language) },
      ...basisOfYears(
        path.years.map(({ after }) => after),
        language,
      ),
      ...path.years.flatMap(({ after, year }) => frameRows(after, String(year), language)),
    ],
    columns: columns(path, language),
    rows: [],
    footnotes: words.notes,
    table: null,
    frozenColumns: FIRST,
    highlights: [{ kind: "negative", columns: [...percents, ...percents.map((column) => column - 2)] }],
    choices: [],
    charts: [{ title: words.chart, categoryColumn: 1, valueColumns: percents, direction: "vertical", place: "below" }],
    print: resultPrint(first.after, title),
  };
  return { ...frame, rows: rows(path, layoutOf(frame).firstBodyRow, language) };
}

function columns({ years }: TransitionPath, language: Language): readonly SheetColumn[] {
  const words = TRANSITION_WORDS[language];
  const { columns: shared } = RESULT_WORDS[language];
  return [
    { header: shared.schoolId, format: { kind: "text" }, width: 9 },
    { header: shared.school, format: { kind: "text" } },
    ...years.flatMap(({ year, after }): readonly SheetColumn[] => {
      const format = moneyFormat(after.settings.unitDecimals);
      return [
        { header: words.old(year), format },
        { header: words.straight(year), format },
        { header: words.transition(year), format },
        { header: words.amount(year), format },
        { header: words.percent(year), format: { kind: "percent" } },
      ];
    }),
  ];
}

function rows(path: TransitionPath, firstRow: number, language: Language): readonly SheetRow[] {
  const schools = path.schools.map(({ school }, place): SheetRow => {
    const amounts = path.years.flatMap((year) => cellsOf(year, year.schools[place]));
    return { kind: "plain", cells: [textCell(school.id), textCell(school.name), ...amounts] };
  });
  const lastRow = firstRow + schools.length - 1;
  const totals = path.years.flatMap((year, index) =>
    cellsOf(year, year.total).map((cell, place): SheetCell => {
      if (place === PERCENT || cell === null || !("decimal" in cell)) return cell;
      const range = columnRange(FIRST + index * COLUMNS_OF_YEAR + place, firstRow, lastRow);
      const value = moneyOf(year.total)[place];
      return value && schools.length > 0 ? sumCell(value, decimalsOf(year), [range]) : cell;
    }),
  );
  const total: SheetRow = { kind: "total", cells: [null, textCell(RESULT_WORDS[language].total), ...totals] };
  return [...schools, total, ...financingRows(path, language)];
}

const decimalsOf = ({ after }: TransitionYear): number => moneyDecimals(after.settings.unitDecimals);

const moneyOf = ({ old, straight, transition, amount }: TransitionStep): readonly Fraction[] => [
  old,
  straight,
  transition,
  amount,
];

function cellsOf(year: TransitionYear, step: TransitionStep | undefined): readonly SheetCell[] {
  if (!step) return Array.from({ length: COLUMNS_OF_YEAR }, () => null);
  const percent =
    sign(step.old) === 0
      ? null
      : multiplyFractions(divideFractions(subtractFractions(step.amount, step.old), step.old), HUNDRED);
  return [...moneyOf(step).map((value) => numberCell(value, decimalsOf(year))), numberCell(percent, PERCENT_DECIMALS)];
}
