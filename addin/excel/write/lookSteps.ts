import { bodyRows, type SheetLayout } from "../../../workbook/write/sheetLayout.js";
import type { Sheet, SheetRow } from "../../../workbook/write/sheet.js";
import { alignmentOf, headerAlignment } from "../../../workbook/xlsx/write/alignment.js";
import { FOOTNOTE, HEADER, ROWS, TITLE, TITLE_ROW } from "../../../workbook/xlsx/write/appearance.js";
import { columnWidths } from "../../../workbook/xlsx/write/columnWidths.js";
import { rowHeights } from "../../../workbook/xlsx/write/rowHeights.js";
import { applyRowRules, applyStyle } from "./applyStyle.js";
import { lookStep, type Step } from "./step.js";

type Alignment = ReturnType<typeof alignmentOf>;

const SIDES = { left: "Left", center: "Center", right: "Right" } as const;
/** Beyond this many different heights Excel works them out itself. */
const MOST_HEIGHTS = 400;

/** Fonts, grounds, rules, sides, widths and heights: as in the file that the command line writes. */
export function lookSteps(sheet: Sheet, target: Excel.Worksheet, layout: SheetLayout): readonly Step[] {
  const step = (apply: () => void): Step => lookStep(sheet.name, apply);
  return [
    step(() => void (target.showGridlines = false)),
    ...titleSteps(sheet, target, step),
    ...(layout.headerRow > 0 ? [step(() => headerLook(sheet, target, layout))] : []),
    ...bodySteps(sheet, target, layout, step),
    ...(layout.firstFootnoteRow > 0
      ? [step(() => applyStyle(rowsAt(target, layout.firstFootnoteRow, sheet.footnotes.length, 1), FOOTNOTE))]
      : []),
    ...sizeSteps(sheet, target, layout, step),
  ];
}

type MakeStep = (apply: () => void) => Step;

const rowsAt = (target: Excel.Worksheet, row: number, rows: number, columns: number): Excel.Range =>
  target.getRangeByIndexes(row - 1, 0, rows, columns);

function titleSteps(sheet: Sheet, target: Excel.Worksheet, step: MakeStep): readonly Step[] {
  if (sheet.title === "" && sheet.titleRows.length === 0) return [];
  const title = step(() => applyStyle(rowsAt(target, 1, 1, 1), TITLE));
  if (sheet.titleRows.length === 0) return [title];
  return [title, step(() => applyStyle(rowsAt(target, 2, sheet.titleRows.length, 1), TITLE_ROW))];
}

function headerLook(sheet: Sheet, target: Excel.Worksheet, { headerRow }: SheetLayout): void {
  applyStyle(rowsAt(target, headerRow, 1, sheet.columns.length), HEADER);
  sheet.columns.forEach((_, column) => {
    const alignment = headerAlignment(sheet.columns, column, sheet.table !== null);
    align(target.getRangeByIndexes(headerRow - 1, column, 1, 1), alignment);
  });
}

function bodySteps(sheet: Sheet, target: Excel.Worksheet, layout: SheetLayout, step: MakeStep): readonly Step[] {
  const rows = bodyRows(sheet);
  if (rows.length === 0) return [];
  const body = (): Excel.Range => rowsAt(target, layout.firstBodyRow, rows.length, sheet.columns.length);
  return [
    step(() => {
      applyStyle(body(), { ...ROWS.plain, border: {} });
      applyRowRules(body(), ROWS.plain);
    }),
    ...sheet.columns.map((column, index) =>
      step(() => {
        const wraps = column.format.kind === "text" ? { wrapText: true } : {};
        const range = target.getRangeByIndexes(layout.firstBodyRow - 1, index, rows.length, 1);
        align(range, { ...alignmentOf(sheet.columns, index), ...wraps });
      }),
    ),
    ...rows.flatMap((row, index) =>
      row.kind === "plain"
        ? []
        : [step(() => kindLook(row, target, layout.firstBodyRow + index, sheet.columns.length))],
    ),
  ];
}

function kindLook({ kind }: SheetRow, target: Excel.Worksheet, row: number, columns: number): void {
  applyStyle(rowsAt(target, row, 1, columns), ROWS[kind]);
}

function align({ format }: Excel.Range, { horizontal, vertical, indent, wrapText }: Alignment): void {
  if (horizontal === "left" || horizontal === "center" || horizontal === "right")
    format.horizontalAlignment = SIDES[horizontal];
  format.verticalAlignment = vertical === "center" ? "Center" : "Top";
  if (indent !== undefined) format.indentLevel = indent;
  if (wrapText !== undefined) format.wrapText = wrapText;
}

function sizeSteps(sheet: Sheet, target: Excel.Worksheet, layout: SheetLayout, step: MakeStep): readonly Step[] {
  const widths = columnWidths(sheet);
  const heights = alikeRows(sheet, layout, widths);
  return [
    ...widths.map((width, column) =>
      step(() => void (target.getRangeByIndexes(0, column, 1, 1).format.columnWidth = pointsOf(width))),
    ),
    ...(heights.length > MOST_HEIGHTS
      ? [step(() => rowsAt(target, 1, layout.lastBodyRow, sheet.columns.length).format.autofitRows())]
      : heights.map(({ row, rows, height }) =>
          step(() => void (target.getRangeByIndexes(row, 0, rows, 1).format.rowHeight = height)),
        )),
  ];
}

interface AlikeRows {
  /** From 0. */
  readonly row: number;
  readonly rows: number;
  readonly height: number;
}

/** The heights that differ from the ordinary one; rows that follow each other with the same are one. */
function alikeRows(sheet: Sheet, layout: SheetLayout, widths: readonly number[]): readonly AlikeRows[] {
  const heights = [...rowHeights(sheet, layout, widths)].sort(([left], [right]) => left - right);
  return heights.reduce<AlikeRows[]>((alike, [row, { height = 0 }]) => {
    const last = alike.at(-1);
    const isNext = last !== undefined && last.row + last.rows === row && last.height === height;
    if (!isNext) return [...alike, { row, rows: 1, height }];
    return [...alike.slice(0, -1), { ...last, rows: last.rows + 1 }];
  }, []);
}

/** A width in digits of 11 point Calibri (7 pixels) as points, with the 5 pixels that Excel adds (ISO 29500-1, 18.3.1.13). */
const PIXELS_PER_DIGIT = 7;
const PADDING = 5;
const POINTS_PER_PIXEL = 0.75;
const pointsOf = (width: number): number => Math.trunc(width * PIXELS_PER_DIGIT + PADDING) * POINTS_PER_PIXEL;
