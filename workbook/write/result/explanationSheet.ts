import {
  addFractions,
  compareFractions,
  fractionAt,
  ZERO,
  type Allocation,
  type Language,
} from "../../../engine/index.js";
import { explanationWords, type ExplanationWords } from "../../present/explanationWords.js";
import { columnRange } from "../ranges.js";
import type { Sheet, SheetRow } from "../sheet.js";
import { layoutOf } from "../sheetLayout.js";
import { moneyDecimals, moneyFormat, numberCell, sumCell, textCell } from "./cells.js";
import { explanationRows } from "./explanationRows.js";
import type { SchoolExplanation } from "./resultRequest.js";
import { RESULT_WORDS } from "./resultWords.js";
import { basisRows, municipalityRows, resultPrint, scenarioText } from "./titleBlock.js";

/** Forklaring: one school's parts and their sum, then every part line by line, as the words say it. */
export function explanationSheet(
  explanation: SchoolExplanation,
  allocation: Allocation,
  name: string,
  language: Language,
): Sheet {
  const words = RESULT_WORDS[language];
  const { unitDecimals } = allocation.settings;
  const parts = explanation.parts.map((part) => explanationWords(part, { language, unitDecimals }));
  const title = words.titles.explanation(explanation.schoolName, explanation.year);
  const frame: Sheet = {
    name,
    title,
    titleRows: [
      ...municipalityRows(allocation, language),
      { label: words.labels.school, value: `${explanation.schoolId} ${explanation.schoolName}` },
      { label: words.labels.scenario, value: scenarioText(allocation, language) },
      ...basisRows(allocation, language),
    ],
    columns: [
      { header: words.columns.number, format: { kind: "text" }, align: "right", width: 6 },
      { header: words.columns.line, format: { kind: "text" }, width: 34 },
      { header: words.columns.amount, format: moneyFormat(unitDecimals), width: 16 },
      { header: words.columns.unit, format: { kind: "text" }, width: 11 },
      { header: words.columns.words, format: { kind: "text" }, width: 108 },
    ],
    rows: [],
    footnotes: [],
    table: null,
    frozenColumns: 0,
    highlights: [{ kind: "negative", columns: [2] }],
    choices: [],
    charts: [],
    print: resultPrint(allocation, title),
  };
  const overview = overviewRows(explanation, parts, allocation, layoutOf(frame).firstBodyRow, language);
  return { ...frame, rows: [...overview, ...parts.flatMap((part) => explanationRows(part, unitDecimals, language))] };
}

/** The parts and their sum come first; below stands why each is what it is. */
function overviewRows(
  { schoolId }: SchoolExplanation,
  parts: readonly ExplanationWords[],
  allocation: Allocation,
  firstRow: number,
  language: Language,
): readonly SheetRow[] {
  const words = RESULT_WORDS[language];
  const decimals = moneyDecimals(allocation.settings.unitDecimals);
  const sum = parts.map(({ amount }) => amount).reduce(addFractions, ZERO);
  const index = allocation.schools.findIndex(({ school }) => school.id === schoolId);
  const isAll = index >= 0 && compareFractions(sum, fractionAt(allocation.totals, index)) === 0;
  const range = columnRange(2, firstRow + 1, firstRow + parts.length);
  const unit = textCell("kr");
  return [
    { kind: "heading", cells: [null, textCell(words.perPart)] },
    ...parts.map((part): SheetRow => {
      const cells = [textCell(part.part), numberCell(part.amount, decimals), unit, textCell(part.mechanism)];
      return { kind: "plain", cells: [null, ...cells] };
    }),
    {
      kind: "total",
      cells: [
        null,
        textCell(isAll ? words.total : words.shownParts),
        sumCell(sum, decimals, parts.length === 0 ? [] : [range]),
        unit,
      ],
    },
  ];
}
