import { isZero, type Language, type SettledAmount, type Settlement, type Text } from "../../engine/index.js";
import { fixedText } from "../../workbook/present/numberText.js";
import { moneyText } from "../../workbook/present/quantityText.js";
import { settlementNotes } from "../../workbook/write/result/settlementNotes.js";
import { SETTLEMENT_WORDS } from "../../workbook/write/result/settlementWords.js";
import { alignedTable, type TextColumn, type TextRow } from "./alignedTable.js";
import { paragraph, titleBlock } from "./page.js";
import { resultTitle } from "./resultTitle.js";

const WORDS = {
  id: { da: "Id", en: "ID" },
  school: { da: "Skole", en: "School" },
  part: { da: "Del", en: "Part" },
  total: { da: "I alt", en: "Total" },
} as const satisfies Readonly<Record<string, Text>>;

const PUPIL_DECIMALS = 1;

/** What settled counts change for every school, and then for every part. */
export function settleText(settlement: Settlement, language: Language): readonly string[] {
  const words = SETTLEMENT_WORDS[language];
  const { settled, year, paidIn, schoolYears } = settlement;
  return [
    words.title(year),
    ...titleBlock([
      ...resultTitle(settled, language),
      [words.schoolYears, schoolYears.join(", ")],
      [words.paidIn, words.paid(paidIn, paidIn > year)],
    ]),
    "",
    ...schoolTable(settlement, language),
    "",
    ...partTable(settlement, language),
    "",
    ...settlementNotes(settlement, language).flatMap((note) => paragraph(note, 0)),
  ];
}

const left = (heading: string): TextColumn => ({ heading, align: "left" });
const right = (heading: string): TextColumn => ({ heading, align: "right" });

function moneyColumns(language: Language): readonly TextColumn[] {
  const { preliminary, settled, difference } = SETTLEMENT_WORDS[language].columns;
  return [preliminary, settled, difference].map(right);
}

const moneyCells = (
  { preliminary, settled, difference }: SettledAmount,
  unitDecimals: number,
  language: Language,
): readonly string[] => [preliminary, settled, difference].map((amount) => moneyText(amount, unitDecimals, language));

function schoolTable({ schools, total, settled }: Settlement, language: Language): readonly string[] {
  const { pupilsPreliminary, pupilsSettled } = SETTLEMENT_WORDS[language].columns;
  const { unitDecimals } = settled.settings;
  const pupils = [pupilsPreliminary, pupilsSettled].map(right);
  const columns = [left(WORDS.id[language]), left(WORDS.school[language]), ...pupils, ...moneyColumns(language)];
  const rows = schools.map((one): TextRow => {
    const counts = [one.pupilsPreliminary, one.pupilsSettled].map((value) =>
      fixedText(value, PUPIL_DECIMALS, language),
    );
    return {
      kind: "plain",
      cells: [one.school.id, one.school.name, ...counts, ...moneyCells(one, unitDecimals, language)],
    };
  });
  const sum = ["", WORDS.total[language], "", "", ...moneyCells(total, unitDecimals, language)];
  return alignedTable(columns, [...rows, { kind: "total", cells: sum }]);
}

/** The parts that the settled counts change; the others are left out. */
function partTable({ parts, total, settled }: Settlement, language: Language): readonly string[] {
  const { unitDecimals } = settled.settings;
  const moved = parts.filter(({ difference }) => !isZero(difference));
  const rows = (moved.length === 0 ? parts : moved).map((one): TextRow => ({
    kind: "plain",
    cells: [one.part, ...moneyCells(one, unitDecimals, language)],
  }));
  const sum = [WORDS.total[language], ...moneyCells(total, unitDecimals, language)];
  return alignedTable(
    [left(WORDS.part[language]), ...moneyColumns(language)],
    [...rows, { kind: "total", cells: sum }],
  );
}
