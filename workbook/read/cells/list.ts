import { nameKey } from "../../text/nameKey.js";
import { tidyText } from "../../text/tidyText.js";
import type { CellParser } from "../cellResult.js";
import { fault, read } from "../cellResult.js";
import { nameText } from "./nameText.js";

/** Names separated by commas, "Enlige, Uddannelse". None may be blank, and none may stand there twice. */
export const list: CellParser<readonly string[]> = (raw, at) => {
  const text = nameText(raw, at);
  if (!text.ok) return text;
  const names = text.value.split(",").map(tidyText);
  if (names.includes("")) return fault("blankInList");
  const keys = names.map(nameKey);
  const doubled = names.find((_, index) => keys.indexOf(keys[index] ?? "") < index);
  return doubled === undefined ? read(names) : fault("doubledInList", { item: doubled });
};
