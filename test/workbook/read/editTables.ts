import type { FormulaParser } from "../../../workbook/read/formulaParser.js";
import type { RawTable, RawValue } from "../../../workbook/read/rawTable.js";

/** Takes any formula for good, save one with a question mark in it: the tests here are not about formulas. */
export const parseAnyFormula: FormulaParser = (text, _language, at) => {
  const position = text.indexOf("?");
  if (position >= 0)
    return { ok: false, problems: [{ code: "unknownSign", position, found: "?", details: { codePoint: "U+003F" } }] };
  const zero = { numerator: 0n, denominator: 1n };
  return { ok: true, formula: { text, expression: { kind: "number", value: zero }, names: [], at } };
};

type Tables = readonly RawTable[];

/** The tables with one of them exchanged for what `change` makes of it. */
export function changeTable(tables: Tables, name: string, change: (table: RawTable) => RawTable): Tables {
  if (!tables.some((table) => table.name === name)) throw new Error(`There is no table ${name}`);
  return tables.map((table) => (table.name === name ? change(table) : table));
}

/** Sets the cell of a row (the first body row is 1) below a header. */
export function setCell(tables: Tables, name: string, row: number, header: string, value: RawValue): Tables {
  return changeTable(tables, name, (table) => {
    const column = table.headers.indexOf(header);
    if (column < 0 || row < 1 || row > table.rows.length) throw new Error(`${name} has no ${header} in row ${row}`);
    const edited = table.rows.map((cells, index) =>
      index === row - 1 ? cells.map((cell, place) => (place === column ? value : cell)) : cells,
    );
    return { ...table, rows: edited };
  });
}

/** Puts a row at the end: the cells named by header, the rest blank. */
export function addRow(tables: Tables, name: string, cells: Readonly<Record<string, RawValue>>): Tables {
  return changeTable(tables, name, (table) => {
    const unknown = Object.keys(cells).find((header) => !table.headers.includes(header));
    if (unknown !== undefined) throw new Error(`${name} has no ${unknown}`);
    return { ...table, rows: [...table.rows, table.headers.map((header) => cells[header] ?? null)] };
  });
}

/** Puts a copy of a row (the first is 1) at the end, with some cells set to something else. */
export function copyRow(
  tables: Tables,
  name: string,
  row: number,
  cells: Readonly<Record<string, RawValue>> = {},
): Tables {
  const table = tables.find((known) => known.name === name);
  const copied = Object.fromEntries(
    table?.headers.map((header, column) => [header, table.rows[row - 1]?.[column] ?? null]) ?? [],
  );
  return addRow(tables, name, { ...copied, ...cells });
}

export function removeRow(tables: Tables, name: string, row: number): Tables {
  return changeTable(tables, name, (table) => ({ ...table, rows: table.rows.filter((_, index) => index !== row - 1) }));
}

export function renameHeader(tables: Tables, name: string, header: string, to: string): Tables {
  return changeTable(tables, name, (table) => ({
    ...table,
    headers: table.headers.map((known) => (known === header ? to : known)),
  }));
}

/** Takes a column away, header and cells. */
export function removeColumn(tables: Tables, name: string, header: string): Tables {
  return changeTable(tables, name, (table) => {
    const column = table.headers.indexOf(header);
    const without = <Cell>(cells: readonly Cell[]): readonly Cell[] => cells.filter((_, index) => index !== column);
    return { ...table, headers: without(table.headers), rows: table.rows.map(without) };
  });
}

/** Puts a column at the right end, with the same value in every row. */
export function addColumn(tables: Tables, name: string, header: string, value: RawValue): Tables {
  return changeTable(tables, name, (table) => ({
    ...table,
    headers: [...table.headers, header],
    rows: table.rows.map((cells) => [...cells, value]),
  }));
}
