import {
  fractionAt,
  ZERO,
  type AttributedChange,
  type Attribution,
  type Fraction,
  type Language,
} from "../../engine/index.js";
import { methodWords, stepWords } from "../../workbook/present/attributionWords.js";
import { moneyText } from "../../workbook/present/quantityText.js";
import { CHANGE_LOG_WORDS } from "../../workbook/write/result/changeLogWords.js";
import { RESULT_WORDS } from "../../workbook/write/result/resultWords.js";
import { alignedTable, type TextColumn, type TextRow } from "./alignedTable.js";
import { paragraph } from "./page.js";

/** Side by side on one page; more changes stand in tables below each other. */
const MOST_COLUMNS = 5;

/** What each change does to every school: tables whose columns together add up to the difference. */
export function attributionText(attribution: Attribution, language: Language): readonly string[] {
  const { steps, year } = attribution;
  const pages = Array.from({ length: Math.ceil(steps.length / MOST_COLUMNS) }, (_, page) =>
    steps.slice(page * MOST_COLUMNS, (page + 1) * MOST_COLUMNS),
  );
  const tables = pages.flatMap((shown, page) => [
    "",
    ...pageText(attribution, shown, page === pages.length - 1, language),
  ]);
  const method = methodWords(attribution, language).flatMap((sentence) => paragraph(sentence, 0));
  return ["", CHANGE_LOG_WORDS[language].effectTitle(year), ...tables, "", ...method];
}

function pageText(
  attribution: Attribution,
  shown: readonly AttributedChange[],
  isLast: boolean,
  language: Language,
): readonly string[] {
  const { before, after, steps, differences, difference } = attribution;
  const words = RESULT_WORDS[language];
  const money = (amount: Fraction | undefined): string =>
    moneyText(amount ?? ZERO, Math.max(before.settings.unitDecimals, after.settings.unitDecimals), language);
  const number = (heading: string): TextColumn => ({ heading, align: "right" });
  const columns: readonly TextColumn[] = [
    { heading: words.columns.schoolId, align: "left" },
    { heading: words.columns.school, align: "left" },
    ...shown.map((step) => number(`${steps.indexOf(step) + 1}. ${stepWords(step, language)}`)),
    ...(isLast ? [number(words.columns.before), number(words.columns.difference), number(words.columns.after)] : []),
  ];
  const rows = after.schools.map(({ school }, index): TextRow => {
    const sides = [fractionAt(before.totals, index), differences[index], fractionAt(after.totals, index)];
    const amounts = [...shown.map(({ amounts: own }) => own[index]), ...(isLast ? sides : [])];
    return { kind: "plain", cells: [school.id, school.name, ...amounts.map(money)] };
  });
  const totals = [...shown.map(({ total }) => total), ...(isLast ? [before.total, difference, after.total] : [])];
  return alignedTable(columns, [...rows, { kind: "total", cells: ["", words.total, ...totals.map(money)] }]);
}
