import type { Cell, CellStyle } from "hucre";
import type { Language } from "../../../engine/domain/text.js";
import type { ColumnFormat, SheetCell, SheetColumn, SheetRow, TextCell } from "../../write/sheet.js";
import { alignmentOf } from "./alignment.js";
import { ROWS } from "./appearance.js";
import { exactNumber } from "./exactNumber.js";
import { numberFormat } from "./numberFormat.js";
import { looksLikeFormula, safeText } from "./safeText.js";

const TOO_MANY_DIGITS = {
  da: "Skrevet som tekst, fordi Excel kun regner med 15 cifre.",
  en: "Written as text, since Excel calculates with 15 digits only.",
};
const DECIMAL_SIGN = { da: ",", en: "." };
const AUTHOR = "Tildel";

/** The cell of a body row as hucre wants it: value, style and note. A blank cell still has the look of its row. */
export function bodyCell(
  row: SheetRow,
  columns: readonly SheetColumn[],
  index: number,
  language: Language,
): Partial<Cell> {
  const cell = row.cells[index] ?? null;
  const format = cell?.format ?? columns[index]?.format ?? { kind: "general" };
  const look: CellStyle = {
    ...ROWS[row.kind],
    numFmt: numberFormat(format),
    alignment: alignmentOf(columns, index, format),
  };
  const content = contentOf(cell, format, look, language);
  return cell?.note === undefined ? content : { ...content, ...noteOf(cell.note) };
}

/** A note that shows when the mouse rests on the cell. */
export function noteOf(text: string): Partial<Cell> {
  return { comment: { author: AUTHOR, text: safeText(text) } };
}

function contentOf(cell: SheetCell, format: ColumnFormat, look: CellStyle, language: Language): Partial<Cell> {
  if (cell === null) return { value: null, style: look };
  if ("text" in cell) return textContent(cell, look);
  if ("formula" in cell) return { formula: cell.formula, formulaResult: resultOf(cell.result), style: look };
  const number = exactNumber(cell.decimal);
  if (number !== null && format.kind !== "text") return { value: number, style: look };
  const text = { text: cell.decimal.replace(".", DECIMAL_SIGN[language]) };
  return number === null
    ? { ...textContent(text, look), ...noteOf(TOO_MANY_DIGITS[language]) }
    : textContent(text, look);
}

const resultOf = (result: { readonly decimal: string } | { readonly text: string }): string | number =>
  "text" in result ? safeText(result.text) : Number(result.decimal);

function textContent(cell: TextCell, look: CellStyle): Partial<Cell> {
  const style: CellStyle = { ...look, alignment: { ...look.alignment, wrapText: true } };
  if (looksLikeFormula(cell.text)) style.numFmt = "@";
  return { ...writtenText(cell.text), style };
}

/** A text with "#" first is given as a run of text, since hucre writes a plain "#N/A" as an error value. */
export function writtenText(text: string): Partial<Cell> {
  const safe = safeText(text);
  return safe.startsWith("#") ? { value: safe, richText: [{ text: safe }] } : { value: safe === "" ? null : safe };
}
