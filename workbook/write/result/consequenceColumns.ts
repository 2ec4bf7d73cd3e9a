import { divideFractions, isZero, type AmountChange, type Fraction, type Language } from "../../../engine/index.js";
import type { SheetCell, SheetColumn } from "../sheet.js";
import { moneyDecimals, moneyFormat, numberCell, textCell } from "./cells.js";
import type { ClassCount } from "./classCounts.js";
import { RESULT_WORDS } from "./resultWords.js";

/** One line of Konsekvens: a school, a cluster or all. */
export interface ConsequenceLine {
  readonly id: string;
  readonly name: string;
  readonly change: AmountChange;
  readonly classes: ClassCount | null;
  readonly outsideLimit: boolean | null;
}

/** A column of Konsekvens and what a line has in it. Columns of money are summed; means and per cents are not. */
export interface ConsequenceColumn {
  readonly id: "school" | "difference" | "percent" | "outside" | "other";
  readonly column: SheetColumn;
  readonly cell: (line: ConsequenceLine) => SheetCell;
  readonly summed: ((change: AmountChange) => Fraction) | null;
}

/** What decides which columns there are, and how money is shown. */
export interface ConsequenceShape {
  readonly hasClasses: boolean;
  readonly hasLimit: boolean;
  readonly unitDecimals: number;
  readonly language: Language;
}

const PUPIL_DECIMALS = 1;
const PERCENT_DECIMALS = 2;

export function consequenceColumns(shape: ConsequenceShape): readonly ConsequenceColumn[] {
  const words = RESULT_WORDS[shape.language];
  const school: readonly ConsequenceColumn[] = [
    plain({ header: words.columns.schoolId, format: { kind: "text" }, width: 9 }, ({ id }) => textCell(id)),
    {
      ...plain({ header: words.columns.school, format: { kind: "text" } }, ({ name }) => textCell(name)),
      id: "school",
    },
    plain({ header: words.columns.pupils, format: oneDecimal, width: 10 }, ({ change }) =>
      numberCell(change.pupils, PUPIL_DECIMALS),
    ),
  ];
  const outside: ConsequenceColumn = {
    ...plain(
      { header: words.columns.outside, format: { kind: "text" }, align: "center", width: 12 },
      ({ outsideLimit }) => textCell(outsideLimit === true ? words.isOutside : ""),
    ),
    id: "outside",
  };
  return [
    ...school,
    ...(shape.hasClasses ? classColumns(shape) : []),
    ...moneyColumns(shape),
    ...(shape.hasLimit ? [outside] : []),
  ];
}

const oneDecimal = { kind: "number", decimals: PUPIL_DECIMALS } as const;

function plain(column: SheetColumn, cell: ConsequenceColumn["cell"]): ConsequenceColumn {
  return { id: "other", column, cell, summed: null };
}

function classColumns({ language }: ConsequenceShape): readonly ConsequenceColumn[] {
  const { columns } = RESULT_WORDS[language];
  const size = ({ classes }: ConsequenceLine): SheetCell =>
    classes && !isZero(classes.classes)
      ? numberCell(divideFractions(classes.pupils, classes.classes), PUPIL_DECIMALS)
      : null;
  return [
    plain({ header: columns.classes, format: oneDecimal, width: 9 }, ({ classes }) =>
      numberCell(classes?.classes ?? null, PUPIL_DECIMALS),
    ),
    plain({ header: columns.classSize, format: oneDecimal, width: 12 }, size),
  ];
}

function moneyColumns({ unitDecimals, language }: ConsequenceShape): readonly ConsequenceColumn[] {
  const { columns } = RESULT_WORDS[language];
  const format = moneyFormat(unitDecimals);
  const decimals = moneyDecimals(unitDecimals);
  const money = (header: string, pick: (change: AmountChange) => Fraction): ConsequenceColumn => ({
    ...plain({ header, format }, ({ change }) => numberCell(pick(change), decimals)),
    summed: pick,
  });
  const perPupil = (header: string, pick: (change: AmountChange) => Fraction | null): ConsequenceColumn =>
    plain({ header, format, width: 14 }, ({ change }) => numberCell(pick(change), decimals));
  return [
    money(columns.before, ({ before }) => before),
    money(columns.after, ({ after }) => after),
    { ...money(columns.difference, ({ difference }) => difference), id: "difference" },
    {
      ...plain({ header: columns.percent, format: { kind: "percent" }, width: 14 }, ({ change }) =>
        numberCell(change.percent, PERCENT_DECIMALS),
      ),
      id: "percent",
    },
    perPupil(columns.perPupilBefore, ({ perPupilBefore }) => perPupilBefore),
    perPupil(columns.perPupilAfter, ({ perPupilAfter }) => perPupilAfter),
  ];
}
