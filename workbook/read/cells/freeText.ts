import type { Language } from "../../../engine/domain/text.js";
import { tidyText } from "../../text/tidyText.js";
import type { CellParser } from "../cellResult.js";
import { read } from "../cellResult.js";
import { showRaw } from "../showRaw.js";

/** A remark, a source or a reason: whatever was written, also a date; nothing is calculated from it. */
export function freeText(language: Language): CellParser<string> {
  return (raw) => read(tidyText(typeof raw === "string" ? raw : showRaw(raw, language)));
}
