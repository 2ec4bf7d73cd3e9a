import { z } from "zod";
import type { ReadIssueCode } from "../../../engine/domain/readIssueCode.js";
import { tidyText } from "../../text/tidyText.js";
import type { CellParser } from "../cellResult.js";
import type { RawKind } from "./rawKind.js";
import { rawKind } from "./rawKind.js";
import { broken, cellParser, wrongType } from "./zodCell.js";

const LONGEST_NAME = 1000;

const KINDS: Readonly<Record<RawKind, ReadIssueCode>> = {
  text: "textTooLong",
  number: "numberWhereText",
  boolean: "booleanWhereText",
  date: "dateWhereText",
};

const name = cellParser(
  z
    .string(wrongType((raw) => KINDS[rawKind(raw)]))
    .max(LONGEST_NAME, broken("textTooLong"))
    .transform(tidyText),
);

/** A name or an id. A whole number is a name too: Excel makes one of a school id such as 101. */
export const nameText: CellParser<string> = (raw, at) =>
  name(typeof raw === "number" && Number.isSafeInteger(raw) ? String(raw) : raw, at);
