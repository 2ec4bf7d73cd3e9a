import { ZERO, type Fraction, type Language, type YearSideBySide } from "../../../../engine/index.js";
import type { SheetCell, SheetColumn } from "../../sheet.js";
import { moneyDecimals, moneyFormat, numberCell, textCell } from "../cells.js";
import { RESULT_WORDS } from "../resultWords.js";
import type { ComparisonLine, SideCells } from "./comparisonLines.js";
import { COMPARISON_WORDS } from "./comparisonWords.js";

/** A column of Sammenligning; `side` null: of the common "before". Columns of money are summed. */
export interface ComparisonColumn {
  readonly column: SheetColumn;
  readonly kind: "label" | "amount" | "difference" | "percent" | "perPupil" | "rank" | "outside";
  readonly side: number | null;
  readonly cell: (line: ComparisonLine) => SheetCell;
  readonly summed: ((line: ComparisonLine) => Fraction) | null;
}

interface Shape {
  readonly unitDecimals: number;
  readonly language: Language;
}

const PERCENT_DECIMALS = 2;
const WHOLE = { kind: "number", decimals: 0 } as const;
const KR_PER_PUPIL = { kind: "kr", decimals: 0 } as const;
const NARROW = 13;

export function comparisonColumns(
  against: string,
  { sides }: YearSideBySide,
  shape: Shape,
): readonly ComparisonColumn[] {
  return [
    ...labels(shape.language),
    ...ofBefore(against, shape),
    ...sides.flatMap(({ name, consequence }, index) =>
      ofSide(name, index, consequence.summary.outsideLimit !== null, shape),
    ),
  ];
}

function labels(language: Language): readonly ComparisonColumn[] {
  const words = RESULT_WORDS[language].columns;
  const label = (column: SheetColumn, cell: ComparisonColumn["cell"]): ComparisonColumn => ({
    ...{ column, kind: "label", side: null, cell, summed: null },
  });
  return [
    label({ header: words.schoolId, format: { kind: "text" }, width: 9 }, ({ id }) => textCell(id)),
    label({ header: words.school, format: { kind: "text" } }, ({ name }) => textCell(name)),
  ];
}

function ofBefore(against: string, { unitDecimals, language }: Shape): readonly ComparisonColumn[] {
  const words = COMPARISON_WORDS[language];
  const decimals = moneyDecimals(unitDecimals);
  const common = { side: null, summed: null } as const;
  return [
    {
      ...common,
      kind: "amount",
      column: { header: words.amount(against), format: moneyFormat(unitDecimals) },
      cell: ({ amount }) => numberCell(amount, decimals),
      summed: ({ amount }) => amount,
    },
    {
      ...common,
      kind: "perPupil",
      column: { header: words.perPupil(against), format: KR_PER_PUPIL, width: NARROW },
      cell: ({ perPupil }) => numberCell(perPupil, 0),
    },
    {
      ...common,
      kind: "rank",
      column: { header: words.rank(against), format: WHOLE, width: NARROW },
      cell: ({ rank }) => rankCell(rank),
    },
  ];
}

function ofSide(name: string, side: number, hasLimit: boolean, shape: Shape): readonly ComparisonColumn[] {
  const words = COMPARISON_WORDS[shape.language];
  const { isOutside } = RESULT_WORDS[shape.language];
  const column = (
    kind: ComparisonColumn["kind"],
    look: SheetColumn,
    cell: (cells: SideCells) => SheetCell,
  ): ComparisonColumn => ({
    ...{ kind, side, column: look, summed: null },
    cell: (line) => {
      const cells = line.sides[side];
      return cells ? cell(cells) : null;
    },
  });
  const outside = column(
    "outside",
    { header: words.outside(name), format: { kind: "text" }, align: "center", width: NARROW },
    ({ outsideLimit }) => textCell(outsideLimit === true ? isOutside : ""),
  );
  return [
    moneyColumn("amount", words.amount(name), side, shape),
    moneyColumn("difference", words.difference(name), side, shape),
    column("percent", { header: words.percent(name), format: { kind: "percent" }, width: NARROW }, ({ change }) =>
      numberCell(change.percent, PERCENT_DECIMALS),
    ),
    column("perPupil", { header: words.perPupil(name), format: KR_PER_PUPIL, width: NARROW }, ({ change }) =>
      numberCell(change.perPupilAfter, 0),
    ),
    column("rank", { header: words.rank(name), format: WHOLE, width: NARROW }, ({ ranks }) =>
      rankCell(ranks?.after ?? null),
    ),
    ...(hasLimit ? [outside] : []),
  ];
}

/** A column of money of one scenario: shown and summed in the same decimals. */
function moneyColumn(
  kind: "amount" | "difference",
  header: string,
  side: number,
  { unitDecimals }: Shape,
): ComparisonColumn {
  const of = (line: ComparisonLine): Fraction | null =>
    line.sides[side]?.change[kind === "amount" ? "after" : "difference"] ?? null;
  return {
    ...{ kind, side, column: { header, format: moneyFormat(unitDecimals) } },
    cell: (line) => numberCell(of(line), moneyDecimals(unitDecimals)),
    summed: (line) => of(line) ?? ZERO,
  };
}

const rankCell = (rank: number | null): SheetCell => (rank === null ? null : { decimal: String(rank) });
