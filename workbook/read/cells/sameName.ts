import { nameKey } from "../../../engine/model/nameKey.js";
import type { CellParser } from "../cellResult.js";
import { read } from "../cellResult.js";
import { nameText } from "./nameText.js";

/** A name as the engine compares it: "Ny model" and "ny model" are the same. For finding rows that stand twice. */
export const sameName: CellParser<string> = (raw, at) => {
  const name = nameText(raw, at);
  return name.ok ? read(nameKey(name.value)) : name;
};
