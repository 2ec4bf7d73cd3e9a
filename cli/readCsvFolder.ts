import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { RawTable } from "../workbook/read/rawTable.js";
import { csvTable } from "./csvTable.js";
import { decodeCsv } from "./decodeCsv.js";

const CSV = /\.csv$/i;
const EXPECTED = /^forventet/i;

/**
 * Reads a folder of CSV files (semicolons, decimal commas) as the tables of one workbook, each file a table on a sheet
 * of its own; `forventet*.csv` holds worked results and is left out. Throws where the folder or a file cannot be read.
 * The tables come in the order of their file names, whatever the file system says.
 */
export function readCsvFolder(folder: string): readonly RawTable[] {
  return readdirSync(folder)
    .filter((name) => CSV.test(name) && !EXPECTED.test(name))
    .sort()
    .map((name) => readTable(folder, name));
}

function readTable(folder: string, name: string): RawTable {
  const content = decodeCsv(readFileSync(join(folder, name)));
  try {
    return csvTable(name, content);
  } catch (error) {
    throw new Error(`${name} is not a CSV file with semicolons`, { cause: error });
  }
}
