import { alreadyExists, invalidArgument, invalidOperation, itemNotFound } from "../protocol/hostError.js";
import { sheetText } from "./address.js";
import type { BookData, SheetData } from "./bookData.js";
import type { Locale } from "./locale.js";
import { emptySheet, nextId } from "./newBook.js";
import { isRecord, type Wire } from "../protocol/wire.js";

export const sheetNamed = (book: BookData, name: string): SheetData | undefined =>
  book.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase() || sheet.id === name);

export function sheetOrFail(book: BookData, name: string): SheetData {
  const sheet = sheetNamed(book, name);
  if (!sheet) throw itemNotFound(name);
  return sheet;
}

/** 1 to 31 signs, none of : \ / ? * [ ], no apostrophe at an end, and used once whatever the case. */
export function checkSheetName(book: BookData, name: string, renamed?: SheetData): void {
  const isReserved = name.toLowerCase() === "history";
  if (name === "" || name.length > 31 || /[:\\/?*[\]]|^'|'$/.test(name) || isReserved)
    throw invalidArgument(`"${name}" cannot be the name of a worksheet.`);
  const other = book.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  if (other && other !== renamed) throw alreadyExists(name);
}

export function addSheet(book: BookData, wanted: string | null, locale: Locale): SheetData {
  const name = wanted ?? freeSheetName(book, locale);
  checkSheetName(book, name);
  const sheet = emptySheet(nextId(book), name);
  book.sheets.push(sheet);
  return sheet;
}

function freeSheetName(book: BookData, locale: Locale): string {
  let number = 1;
  while (sheetNamed(book, `${locale.sheet}${number}`)) number += 1;
  return `${locale.sheet}${number}`;
}

/** Formulas that speak of the sheet follow its name. */
export function renameSheet(book: BookData, sheet: SheetData, name: string): void {
  checkSheetName(book, name, sheet);
  const [before, after] = [sheetText(sheet.name), sheetText(name)];
  sheet.name = name;
  changeFormulas(book, `${before}!`, `${after}!`);
}

/** Formulas that speak of the sheet break. The last one that can be seen stays. */
export function deleteSheet(book: BookData, sheet: SheetData): void {
  if (sheet.visibility === "VeryHidden") throw invalidOperation("A very hidden worksheet cannot be deleted.");
  if (!isLastVisible(book, sheet)) removeSheet(book, sheet);
  else throw invalidOperation("A workbook must contain at least one visible worksheet.");
}

export const isLastVisible = (book: BookData, sheet: SheetData): boolean =>
  sheet.visibility === "Visible" && book.sheets.filter(({ visibility }) => visibility === "Visible").length === 1;

function removeSheet(book: BookData, sheet: SheetData): void {
  const index = book.sheets.indexOf(sheet);
  book.sheets.splice(index, 1);
  book.names = book.names.filter(({ scope }) => scope !== sheet.id);
  const next = book.sheets.slice(index).find(isVisible) ?? book.sheets.slice(0, index).reverse().find(isVisible);
  if (book.activeSheet === sheet.id && next) book.activeSheet = next.id;
  if (book.selection.sheet === sheet.id) book.selection = { ...book.selection, sheet: book.activeSheet };
  changeFormulas(book, `${sheetText(sheet.name)}!`, "#REF!");
}

const isVisible = ({ visibility }: SheetData): boolean => visibility === "Visible";

/** In cells, names, lists to choose from, conditional formats and charts: wherever Excel follows a sheet's name. */
function changeFormulas(book: BookData, before: string, after: string): void {
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}_.'])${before.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}`, "giu");
  const sought = before.toLowerCase();
  // Most formulas are about other sheets, which the pattern takes long to find out.
  const change = (formula: string): string =>
    formula.toLowerCase().includes(sought) ? formula.replace(pattern, () => after) : formula;
  for (const name of book.names) name.formula = change(name.formula);
  for (const sheet of book.sheets) {
    for (const cell of sheet.cells.values()) if (cell.formula !== null) cell.formula = change(cell.formula);
    for (const layer of sheet.validations)
      layer.values =
        layer.values &&
        (mapTexts(layer.values, (text) => (text.startsWith("=") ? change(text) : text)) as typeof layer.values);
    for (const { look } of sheet.conditionalFormats)
      for (const key of Object.keys(look)) look[key] = mapTexts(look[key] ?? null, change);
    for (const chart of sheet.charts) changeChart(chart, change);
  }
}

function changeChart(chart: SheetData["charts"][number], change: (formula: string) => string): void {
  const of = (address: string | null): string | null => address && change(address);
  chart.source = of(chart.source);
  for (const series of chart.series) [series.values, series.categories] = [of(series.values), of(series.categories)];
}

function mapTexts(value: Wire, change: (text: string) => string): Wire {
  if (typeof value === "string") return change(value);
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, mapTexts(part, change)]));
}

/** To another place among the tabs. */
export function moveSheet(book: BookData, sheet: SheetData, position: number): void {
  if (!Number.isInteger(position) || position < 0 || position >= book.sheets.length) throw invalidArgument();
  book.sheets.splice(book.sheets.indexOf(sheet), 1);
  book.sheets.splice(position, 0, sheet);
}
