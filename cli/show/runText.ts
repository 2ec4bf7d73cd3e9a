import {
  divideFractions,
  fractionAt,
  isZero,
  totalOfColumn,
  columnOf,
  type Allocation,
  type Fraction,
  type Language,
  type PartAllocation,
  type Text,
} from "../../engine/index.js";
import { fixedText, numberText } from "../../workbook/present/numberText.js";
import { moneyText } from "../../workbook/present/quantityText.js";
import { alignedTable, widthOfTable, type TextColumn, type TextRow } from "./alignedTable.js";
import { PAGE_WIDTH, titleBlock } from "./page.js";
import { framesTitle, resultTitle } from "./resultTitle.js";
import { solvedTitle } from "./solvedTitle.js";

const WORDS = {
  id: { da: "Id", en: "ID" },
  school: { da: "Skole", en: "School" },
  cluster: { da: "Klynge", en: "Cluster" },
  pupils: { da: "Elever", en: "Pupils" },
  total: { da: "I alt", en: "Total" },
  perPupil: { da: "Kr pr. elev", en: "Kr per pupil" },
  part: { da: "Del", en: "Part" },
  mechanism: { da: "Mekanisme", en: "Mechanism" },
  frame: { da: "Ramme", en: "Frame" },
  amount: { da: "Kr", en: "Kr" },
  rest: {
    da: "Alle skoler × dele: --out FIL.xlsx eller --json.",
    en: "All schools × parts: --out FILE.xlsx or --json.",
  },
} as const satisfies Readonly<Record<string, Text>>;

const PUPIL_DECIMALS = 1;

/** One scenario and one year: what it holds for, and what every school gets. */
export function runText(allocation: Allocation, language: Language): readonly string[] {
  const title = [
    ...resultTitle(allocation, language),
    ...framesTitle(allocation, language),
    ...solvedTitle(allocation, language),
  ];
  return [`${allocation.scenario}, ${allocation.year}`, ...titleBlock(title), "", ...amounts(allocation, language)];
}

/** Schools × parts where the page is wide enough; otherwise the parts' totals and the schools' totals, one after the other. */
function amounts(allocation: Allocation, language: Language): readonly string[] {
  const wide = schoolTable(allocation, allocation.parts, language);
  if (widthOfTable(wide.columns, wide.rows) <= PAGE_WIDTH) return alignedTable(wide.columns, wide.rows);
  const parts = partTable(allocation, language);
  const schools = schoolTable(allocation, [], language);
  return [
    ...alignedTable(parts.columns, parts.rows),
    "",
    ...alignedTable(schools.columns, schools.rows),
    "",
    WORDS.rest[language],
  ];
}

interface Table {
  readonly columns: readonly TextColumn[];
  readonly rows: readonly TextRow[];
}

function schoolTable(allocation: Allocation, parts: readonly PartAllocation[], language: Language): Table {
  const { schools, totals, total, settings } = allocation;
  const money = (value: Fraction): string => moneyText(value, settings.unitDecimals, language);
  const all = totalOfColumn(columnOf(schools.map(({ pupils }) => pupils)));
  const plain = schools.map(({ school, pupils }, index): TextRow => {
    const own = fractionAt(totals, index);
    const cells = [school.id, school.name, fixedText(pupils, PUPIL_DECIMALS, language)];
    const perPart = parts.map(({ amounts }) => money(fractionAt(amounts, index)));
    return { kind: "plain", cells: [...cells, ...perPart, money(own), perPupil(own, pupils, language)] };
  });
  const sums = parts.map((part) => money(part.total));
  const last = [
    "",
    WORDS.total[language],
    fixedText(all, PUPIL_DECIMALS, language),
    ...sums,
    money(total),
    perPupil(total, all, language),
  ];
  return { columns: schoolColumns(parts, language), rows: [...plain, { kind: "total", cells: last }] };
}

function schoolColumns(parts: readonly PartAllocation[], language: Language): readonly TextColumn[] {
  const right = (heading: string): TextColumn => ({ heading, align: "right" });
  return [
    { heading: WORDS.id[language], align: "left" },
    { heading: WORDS.school[language], align: "left" },
    right(WORDS.pupils[language]),
    ...parts.map(({ part }) => right(part.name)),
    right(WORDS.total[language]),
    right(WORDS.perPupil[language]),
  ];
}

function partTable({ parts, total, settings }: Allocation, language: Language): Table {
  const money = (value: Fraction): string => moneyText(value, settings.unitDecimals, language);
  const rows = parts.map(({ part, mechanism, total: sum }): TextRow => ({
    kind: "plain",
    cells: [numberText(part.number, language), part.name, mechanism.label[language], part.frame ?? "", money(sum)],
  }));
  const left = (heading: Text): TextColumn => ({ heading: heading[language], align: "left" });
  return {
    columns: [
      { heading: "Nr.", align: "right" },
      left(WORDS.part),
      left(WORDS.mechanism),
      left(WORDS.frame),
      { heading: WORDS.amount[language], align: "right" },
    ],
    rows: [...rows, { kind: "total", cells: ["", WORDS.total[language], "", "", money(total)] }],
  };
}

/** Whole kr, as it is for comparing schools; nothing where there are no pupils. */
const perPupil = (amount: Fraction, pupils: Fraction, language: Language): string =>
  isZero(pupils) ? "" : fixedText(divideFractions(amount, pupils), 0, language);
