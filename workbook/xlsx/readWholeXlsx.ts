import type { Issue } from "../../engine/domain/issue.js";
import type { RawTable, RawValue } from "../read/rawTable.js";
import { FileFault, damaged, fileIssue } from "./fileFault.js";
import { MAX_CELLS } from "./limits.js";
import { openPackage, type Package } from "./package/openPackage.js";
import { readCellValue, type CellContext } from "./read/cellValue.js";
import { readCustomProperties } from "./read/customProperties.js";
import { readDateFormats } from "./read/dateFormats.js";
import { readFormatCodes } from "./read/formatCodes.js";
import { readTables } from "./read/readTables.js";
import { scanCells } from "./read/scanCells.js";
import { readSharedStrings } from "./read/sharedStrings.js";
import { readWorkbookPart } from "./read/workbookPart.js";

/** A cell with something in it: row 1 and column 1 are A1. `format` is the code of its number format. */
export interface FilledCell {
  readonly row: number;
  readonly column: number;
  readonly value: RawValue;
  readonly format: string;
}

/** A sheet of a file: its tables, or the cells of one that has none. */
export interface WholeSheet {
  readonly name: string;
  readonly tables: readonly RawTable[];
  readonly cells: readonly FilledCell[];
}

export type WholeXlsx =
  | { readonly ok: true; readonly sheets: readonly WholeSheet[]; readonly properties: ReadonlyMap<string, string> }
  | { readonly ok: false; readonly issue: Issue };

/** Reads a file as `readXlsx` does, and also what stands on sheets without tables and what the file says about itself. */
export function readWholeXlsx(bytes: Uint8Array): Promise<WholeXlsx> {
  return Promise.resolve(read(bytes));
}

function read(bytes: Uint8Array): WholeXlsx {
  try {
    const file = openPackage(bytes);
    const { tables } = readTables(file);
    return { ok: true, sheets: readSheets(file, tables), properties: readCustomProperties(file) };
  } catch (error) {
    if (error instanceof FileFault) return { ok: false, issue: error.issue };
    throw error;
  }
}

function readSheets(file: Package, tables: readonly RawTable[]): readonly WholeSheet[] {
  const workbook = readWorkbookPart(file);
  const context: CellContext = {
    strings: readSharedStrings(file, workbook),
    dateFormats: readDateFormats(file, workbook),
    has1904Dates: workbook.has1904Dates,
  };
  const formats = readFormatCodes(file, workbook);
  const budget = { left: MAX_CELLS };
  return workbook.sheets.map(({ name, part }): WholeSheet => {
    const own = tables.filter(({ sheet }) => sheet === name);
    const cells = own.length > 0 ? [] : readCells(file.required(part), part, { context, formats, budget });
    return { name, tables: own, cells };
  });
}

interface CellReading {
  readonly context: CellContext;
  readonly formats: readonly string[];
  readonly budget: { left: number };
}

function readCells(xml: string, part: string, { context, formats, budget }: CellReading): readonly FilledCell[] {
  const cells: FilledCell[] = [];
  scanCells(xml, part, {
    wants: () => true,
    take: ({ row, column }, cell) => {
      const value = readCellValue(cell, context);
      if (value === undefined) return damaged(part, "cell", `R${row}C${column}: ${cell.text ?? ""}`);
      if (value === null) return;
      budget.left -= 1;
      if (budget.left < 0) throw new FileFault(fileIssue("fileTooLarge", String(MAX_CELLS), { what: "cells" }));
      cells.push({ row, column, value, format: formats[cell.format] ?? "General" });
    },
  });
  return cells;
}
