import type { ReadIssueCode } from "../../../engine/domain/readIssueCode.js";
import type { SchoolYear } from "../../../engine/domain/time.js";
import { readSchoolYear, startOf } from "../../../engine/domain/time.js";
import { tidyText } from "../../text/tidyText.js";
import type { CellParser } from "../cellResult.js";
import { fault, read } from "../cellResult.js";
import type { RawKind } from "./rawKind.js";
import { rawKind } from "./rawKind.js";
import { isYear } from "./year.js";

const KINDS: Readonly<Record<RawKind, ReadIssueCode>> = {
  text: "notASchoolYear",
  number: "numberWhereSchoolYear",
  boolean: "notASchoolYear",
  date: "dateWhereSchoolYear",
};

/** A school year written as text, "2025/26". A date or a number is what Excel made of something else. */
export const schoolYear: CellParser<SchoolYear> = (raw) => {
  const year = typeof raw === "string" ? readSchoolYear(tidyText(raw)) : null;
  return year !== null && isYear(startOf(year)) ? read(year) : fault(KINDS[rawKind(raw)]);
};
