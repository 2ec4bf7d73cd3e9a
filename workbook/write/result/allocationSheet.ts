import { fractionAt, type Allocation, type Language, type PartAllocation } from "../../../engine/index.js";
import { moneyText } from "../../present/quantityText.js";
import { columnRange, areaRange } from "../ranges.js";
import type { Sheet, SheetCell, SheetColumn, SheetRow } from "../sheet.js";
import { layoutOf } from "../sheetLayout.js";
import { moneyDecimals, moneyFormat, numberCell, sumCell, textCell } from "./cells.js";
import { frameTableRows } from "./frameTableRows.js";
import { FIRST_PART } from "./partColumns.js";
import { RESULT_WORDS } from "./resultWords.js";
import { basisRows, frameRows, municipalityRows, resultPrint, scenarioText } from "./titleBlock.js";

const NARROWEST = 11;

/** Tildeling: what every school gets from every part, with totals both ways and what each frame was used for. */
export function allocationSheet(allocation: Allocation, name: string, language: Language): Sheet {
  const words = RESULT_WORDS[language];
  const title = words.titles.allocation(allocation.year);
  const frame: Sheet = {
    name,
    title,
    titleRows: [
      ...municipalityRows(allocation, language),
      { label: words.labels.scenario, value: scenarioText(allocation, language) },
      ...basisRows(allocation, language),
      ...frameRows(allocation, words.labels.frame, language),
    ],
    columns: columns(allocation, language),
    rows: [],
    footnotes: [],
    table: null,
    frozenColumns: FIRST_PART,
    highlights: [{ kind: "negative", columns: allocation.parts.map((_, index) => FIRST_PART + index) }],
    choices: [],
    charts: [],
    print: resultPrint(allocation, title),
  };
  return { ...frame, rows: rows(allocation, layoutOf(frame).firstBodyRow, language) };
}

function columns({ parts, schools, settings }: Allocation, language: Language): readonly SheetColumn[] {
  const words = RESULT_WORDS[language];
  const format = moneyFormat(settings.unitDecimals);
  return [
    { header: words.columns.schoolId, format: { kind: "text" }, width: 9 },
    { header: words.columns.school, format: { kind: "text" } },
    ...parts.map((one) => ({
      header: one.part.name,
      format,
      width: partWidth(one, schools.length, settings.unitDecimals),
      note: words.partNote(one.mechanism.label[language], one.part.frame),
    })),
    { header: words.columns.total, format },
  ];
}

/** As narrow as the amounts and the longest word of the header allow: models have many parts, and a page one width. */
function partWidth({ part, total, amounts }: PartAllocation, schools: number, unitDecimals: number): number {
  const shown = Array.from({ length: schools }, (_, index) => fractionAt(amounts, index));
  const amount = longest([total, ...shown].map((value) => moneyText(value, unitDecimals, "da")));
  return Math.max(NARROWEST, amount + 2, longest(part.name.split(" ")) + 2);
}

const longest = (texts: readonly string[]): number => texts.reduce((most, { length }) => Math.max(most, length), 0);

function rows(allocation: Allocation, firstRow: number, language: Language): readonly SheetRow[] {
  const { parts, schools } = allocation;
  const decimals = moneyDecimals(allocation.settings.unitDecimals);
  const lastPart = FIRST_PART + parts.length - 1;
  const across = (row: number): readonly string[] =>
    parts.length === 0 ? [] : [areaRange(FIRST_PART, row, lastPart, row)];
  const schoolRows = schools.map(({ school }, index): SheetRow => {
    const amounts = parts.map((part): SheetCell => numberCell(fractionAt(part.amounts, index), decimals));
    const total = sumCell(fractionAt(allocation.totals, index), decimals, across(firstRow + index));
    return { kind: "plain", cells: [textCell(school.id), textCell(school.name), ...amounts, total] };
  });
  const lastRow = firstRow + schools.length - 1;
  const down = (column: number): readonly string[] =>
    schools.length === 0 ? [] : [columnRange(column, firstRow, lastRow)];
  const totals = parts.map((part, index): SheetCell => sumCell(part.total, decimals, down(FIRST_PART + index)));
  const total = sumCell(allocation.total, decimals, down(lastPart + 1));
  const totalRow: SheetRow = { kind: "total", cells: [null, textCell(RESULT_WORDS[language].total), ...totals, total] };
  return [...schoolRows, totalRow, ...frameTableRows(allocation, lastRow + 2, language)];
}
