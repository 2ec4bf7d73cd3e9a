import type { Language } from "../../../engine/index.js";
import type { RawTable } from "../../../workbook/read/rawTable.js";
import { showRaw } from "../../../workbook/read/showRaw.js";
import { isTextFormatted } from "../../../workbook/text/columnDefinition.js";
import { nameKey } from "../../../workbook/text/nameKey.js";
import type { ColumnFormat } from "../../../workbook/write/sheet.js";
import { inputTableOf } from "../../present/inputTableOf.js";
import type { BookSheet } from "../book/browserBook.js";
import type { Draw } from "./gridOf.js";
import { showValue } from "./showCell.js";

/** Draws a table where it stands; the body cells of input tables can be edited. */
export function drawTable(draw: Draw, table: RawTable, { kind, description }: BookSheet, language: Language): void {
  const { firstColumn, firstRow, headers } = table;
  const texts = headers.map((header) => isTextColumn(table, header));
  headers.forEach((header, index) =>
    draw(firstColumn + index, firstRow, { shown: header, typed: header, look: "header", edit: null }),
  );
  table.rows.forEach((row, index) =>
    headers.forEach((_, column) => {
      const value = row[column] ?? null;
      const described = description?.rows[index]?.cells[column];
      const format: ColumnFormat | null = described?.format ?? description?.columns[column]?.format ?? null;
      draw(firstColumn + column, firstRow + 1 + index, {
        shown: showValue(value, format, language),
        typed: showRaw(value, language),
        look: typeof value === "number" ? "number" : "text",
        edit: kind === "input" ? { isText: texts[column] ?? false } : null,
      });
    }),
  );
}

/** Ids and school years stay text, as they do in a cell of Excel that is formatted so. */
function isTextColumn({ name }: RawTable, header: string): boolean {
  const column = inputTableOf(name)?.columns.find(({ label }) =>
    [label.da, label.en].some((known) => nameKey(known) === nameKey(header)),
  );
  return column !== undefined && isTextFormatted(column);
}
