import { fractionAt, type Attribution, type Fraction, type Language } from "../../../engine/index.js";
import { methodWords, stepWords } from "../../present/attributionWords.js";
import { areaRange, columnRange } from "../ranges.js";
import type { Sheet, SheetCell, SheetColumn, SheetRow } from "../sheet.js";
import { layoutOf } from "../sheetLayout.js";
import { moneyDecimals, moneyFormat, numberCell, sumCell, textCell } from "./cells.js";
import { CHANGE_LOG_WORDS } from "./changeLogWords.js";
import { RESULT_WORDS } from "./resultWords.js";
import { basisRows, municipalityRows, resultPrint, scenarioText } from "./titleBlock.js";

/** Columns before the changes: id, name, before. */
const FIRST_CHANGE = 3;

/** Ændringernes virkning: what each change does to every school; across they add up to the difference, to the last unit. */
export function attributionSheet(attribution: Attribution, name: string, language: Language): Sheet {
  const words = CHANGE_LOG_WORDS[language];
  const { before, after, steps } = attribution;
  const title = words.effectTitle(attribution.year);
  const frame: Sheet = {
    name,
    title,
    titleRows: [
      ...municipalityRows(after, language),
      { label: words.from, value: scenarioText(before, language) },
      { label: words.to, value: scenarioText(after, language) },
      ...basisRows(after, language),
    ],
    columns: columns(attribution, language),
    rows: [],
    footnotes: methodWords(attribution, language),
    table: null,
    frozenColumns: 2,
    highlights: [{ kind: "negative", columns: [...steps, null].map((_, index) => FIRST_CHANGE + index) }],
    choices: [],
    charts: [],
    print: resultPrint(after, title),
  };
  return { ...frame, rows: rows(attribution, layoutOf(frame).firstBodyRow, language) };
}

const unitDecimals = ({ before, after }: Attribution): number =>
  Math.max(before.settings.unitDecimals, after.settings.unitDecimals);

function columns(attribution: Attribution, language: Language): readonly SheetColumn[] {
  const { columns: words } = RESULT_WORDS[language];
  const format = moneyFormat(unitDecimals(attribution));
  return [
    { header: words.schoolId, format: { kind: "text" }, width: 9 },
    { header: words.school, format: { kind: "text" } },
    { header: words.before, format },
    ...attribution.steps.map((step) => ({ header: stepWords(step, language), format, width: 16 })),
    { header: words.difference, format },
    { header: words.after, format },
  ];
}

function rows(attribution: Attribution, firstRow: number, language: Language): readonly SheetRow[] {
  const { before, after, steps, differences, difference } = attribution;
  const decimals = moneyDecimals(unitDecimals(attribution));
  const money = (value: Fraction | undefined): SheetCell => numberCell(value ?? null, decimals);
  const last = FIRST_CHANGE + steps.length - 1;
  const across = (row: number): readonly string[] =>
    steps.length === 0 ? [] : [areaRange(FIRST_CHANGE, row, last, row)];
  const schoolRows = after.schools.map(({ school }, index): SheetRow => {
    const changes = steps.map(({ amounts }) => money(amounts[index]));
    const sum = differences[index];
    return {
      kind: "plain",
      cells: [
        ...[textCell(school.id), textCell(school.name), money(fractionAt(before.totals, index))],
        ...[...changes, sum ? sumCell(sum, decimals, across(firstRow + index)) : null],
        money(fractionAt(after.totals, index)),
      ],
    };
  });
  const totals = [before.total, ...steps.map(({ total }) => total), difference, after.total];
  const down = (column: number): readonly string[] =>
    schoolRows.length === 0 ? [] : [columnRange(column, firstRow, firstRow + schoolRows.length - 1)];
  const sums = totals.map((total, index) => sumCell(total, decimals, down(FIRST_CHANGE - 1 + index)));
  return [...schoolRows, { kind: "total", cells: [null, textCell(RESULT_WORDS[language].total), ...sums] }];
}
