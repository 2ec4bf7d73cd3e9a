import type { FormulaParser } from "../../workbook/read/formulaParser.js";
import type { RawTable } from "../../workbook/read/rawTable.js";
import { inputTableOf } from "../present/inputTableOf.js";

/** The parser of the column Formel is large; it is loaded when a workbook has tables that may hold a formula. */
export async function formulaParserFor(tables: readonly RawTable[]): Promise<FormulaParser> {
  if (!tables.some(mayHoldFormulas)) return unreachable;
  const { parseUserFormula } = await import("../../workbook/formula/parseUserFormula.js");
  return parseUserFormula;
}

function mayHoldFormulas({ name }: RawTable): boolean {
  const table = inputTableOf(name)?.name;
  return table === "parts" || table === "changes";
}

function unreachable(): never {
  throw new Error("A formula was found where no table can hold one");
}
