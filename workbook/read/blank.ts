import type { Located } from "../../engine/domain/cell.js";
import { tidyText } from "../text/tidyText.js";
import type { CellParser, CellPlace, CellReader, FilledValue } from "./cellResult.js";
import { fault, read } from "./cellResult.js";
import type { RawValue } from "./rawTable.js";

/** A cell is blank when nothing can be seen in it: empty, or nothing but spaces. */
export function isBlank(raw: RawValue): boolean {
  return raw === null || (typeof raw === "string" && tidyText(raw) === "");
}

export function isExcelError(raw: RawValue): raw is { readonly error: string } {
  return typeof raw === "object" && raw !== null && "error" in raw;
}

/** A cell that must be filled. */
export function filled<Value>(parser: CellParser<Value>): CellReader<Value> {
  return (raw, at) => readFilled(raw, parser, at) ?? fault("missingValue");
}

/** A cell that may be blank, and what a blank then means. */
export function blankAs<Blank, Value>(blank: Blank, parser: CellParser<Value>): CellReader<Blank | Value> {
  return (raw, at) => readFilled(raw, parser, at) ?? read(blank);
}

/** A cell that may be blank; where it is filled, the value together with its cell. */
export function locatedOrNull<Value>(parser: CellParser<Value>): CellReader<Located<Value> | null> {
  return (raw, at) => {
    const result = blankAs(null, parser)(raw, at);
    if (!result.ok) return result;
    return read(result.value === null ? null : { value: result.value, at: at() });
  };
}

/** The value together with its cell. */
export function located<Value>(reader: CellReader<Value>): CellReader<Located<Value>> {
  return (raw, at) => {
    const result = reader(raw, at);
    return result.ok ? read({ value: result.value, at: at() }) : result;
  };
}

function readFilled<Value>(
  raw: RawValue,
  parser: CellParser<Value>,
  at: CellPlace,
): ReturnType<CellParser<Value>> | null {
  if (isExcelError(raw)) return fault("excelError");
  return isFilled(raw) ? parser(raw, at) : null;
}

function isFilled(raw: Exclude<RawValue, { readonly error: string }>): raw is FilledValue {
  return !isBlank(raw);
}
