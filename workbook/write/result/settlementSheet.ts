import type { Fraction, Language, SettledAmount, Settlement } from "../../../engine/index.js";
import { columnRange } from "../ranges.js";
import type { Sheet, SheetCell, SheetColumn, SheetRow, TitleRow } from "../sheet.js";
import { layoutOf } from "../sheetLayout.js";
import { moneyDecimals, moneyFormat, numberCell, sumCell, textCell } from "./cells.js";
import { RESULT_WORDS } from "./resultWords.js";
import { settlementNotes } from "./settlementNotes.js";
import { SETTLEMENT_WORDS } from "./settlementWords.js";
import { basisRows, municipalityRows, resultPrint, scenarioText } from "./titleBlock.js";

const PUPIL_DECIMALS = 1;
const FROZEN = 2;
/** Columns before the money: id, name, pupils preliminary and settled. */
const FIRST_MONEY = 4;
const DIFFERENCE = FIRST_MONEY + 2;

/** Efterregulering: every school's amount on preliminary and on settled counts, the difference, and the parts it is made of. */
export function settlementSheet(settlement: Settlement, name: string, language: Language): Sheet {
  const words = SETTLEMENT_WORDS[language];
  const { settled, parts, year } = settlement;
  const title = words.title(year);
  const frame: Sheet = {
    name,
    title,
    titleRows: titleRows(settlement, language),
    columns: columns(settlement, language),
    rows: [],
    footnotes: settlementNotes(settlement, language),
    table: null,
    frozenColumns: FROZEN,
    highlights: [{ kind: "negative", columns: [DIFFERENCE, ...parts.map((_, index) => DIFFERENCE + 1 + index)] }],
    choices: [],
    charts: [],
    print: resultPrint(settled, title),
  };
  return { ...frame, rows: rows(settlement, layoutOf(frame).firstBodyRow, language) };
}

function titleRows({ settled, year, paidIn, schoolYears }: Settlement, language: Language): readonly TitleRow[] {
  const words = SETTLEMENT_WORDS[language];
  return [
    ...municipalityRows(settled, language),
    { label: RESULT_WORDS[language].labels.scenario, value: scenarioText(settled, language) },
    ...basisRows(settled, language),
    { label: words.schoolYears, value: schoolYears.join(", ") },
    { label: words.paidIn, value: words.paid(paidIn, paidIn > year) },
  ];
}

function columns({ settled, parts }: Settlement, language: Language): readonly SheetColumn[] {
  const { columns: shared } = RESULT_WORDS[language];
  const words = SETTLEMENT_WORDS[language].columns;
  const format = moneyFormat(settled.settings.unitDecimals);
  const pupils = { kind: "number", decimals: PUPIL_DECIMALS } as const;
  return [
    { header: shared.schoolId, format: { kind: "text" }, width: 9 },
    { header: shared.school, format: { kind: "text" } },
    { header: words.pupilsPreliminary, format: pupils, width: 12 },
    { header: words.pupilsSettled, format: pupils, width: 12 },
    { header: words.preliminary, format },
    { header: words.settled, format },
    { header: words.difference, format, width: 16 },
    ...parts.map(({ part }) => ({ header: words.part(part), format })),
  ];
}

function rows(settlement: Settlement, firstRow: number, language: Language): readonly SheetRow[] {
  const { schools, parts, total } = settlement;
  const decimals = moneyDecimals(settlement.settled.settings.unitDecimals);
  const money = (value: Fraction): SheetCell => numberCell(value, decimals);
  const schoolRows = schools.map((one): SheetRow => {
    const pupils = [one.pupilsPreliminary, one.pupilsSettled].map((value) => numberCell(value, PUPIL_DECIMALS));
    const names = [textCell(one.school.id), textCell(one.school.name)];
    return { kind: "plain", cells: [...names, ...pupils, ...moneyOf(one, one.parts).map(money)] };
  });
  const sums = moneyOf(total, parts).map((value, index) => {
    const range = columnRange(FIRST_MONEY + index, firstRow, firstRow + schools.length - 1);
    return sumCell(value, decimals, schools.length === 0 ? [] : [range]);
  });
  const label = textCell(RESULT_WORDS[language].total);
  return [...schoolRows, { kind: "total", cells: [null, label, null, null, ...sums] }];
}

/** Preliminary, settled and the difference, then the difference of each part. */
const moneyOf = (amount: SettledAmount, parts: readonly SettledAmount[]): readonly Fraction[] => [
  amount.preliminary,
  amount.settled,
  amount.difference,
  ...parts.map(({ difference }) => difference),
];
