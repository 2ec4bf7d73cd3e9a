import type { RawTable } from "../../workbook/read/rawTable.js";
import { fingerprint } from "../../workbook/seal/fingerprint.js";
import { inputTableOf } from "./inputTableOf.js";

/** A key of what the input tables hold, wherever they stand and in whatever order: other contents, another key. */
export function inputKeyOf(tables: readonly RawTable[]): string {
  const contents = tables
    .filter(({ name }) => inputTableOf(name) !== null)
    .map(({ name, headers, rows }) => JSON.stringify([name, headers, rows]));
  return fingerprint(contents.sort().join("\n"));
}
