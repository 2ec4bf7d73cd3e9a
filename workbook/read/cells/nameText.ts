import type { ReadIssueCode } from "../../../engine/domain/readIssueCode.js";
import { tidyText } from "../../text/tidyText.js";
import type { CellParser } from "../cellResult.js";
import { fault, read } from "../cellResult.js";
import type { RawKind } from "./rawKind.js";
import { rawKind } from "./rawKind.js";

const LONGEST_NAME = 1000;

const KINDS: Readonly<Record<RawKind, ReadIssueCode>> = {
  text: "textTooLong",
  number: "numberWhereText",
  boolean: "booleanWhereText",
  date: "dateWhereText",
};

/** A name or an id. A whole number is a name too: Excel makes one of a school id such as 101. */
export const nameText: CellParser<string> = (raw) => {
  if (typeof raw === "number" && Number.isSafeInteger(raw)) return read(String(raw));
  return typeof raw === "string" && raw.length <= LONGEST_NAME ? read(tidyText(raw)) : fault(KINDS[rawKind(raw)]);
};
