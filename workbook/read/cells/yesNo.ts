import type { CellParser } from "../cellResult.js";
import { read } from "../cellResult.js";
import { word } from "./word.js";

const written = word("yesNo");

/** ja or nej; a cell that Excel made SAND or FALSK of is as clear. */
export const yesNo: CellParser<boolean> = (raw, at) => {
  if (typeof raw === "boolean") return read(raw);
  const result = written(raw, at);
  return result.ok ? read(result.value === "yes") : result;
};
