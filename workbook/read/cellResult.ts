import type { CellAddress } from "../../engine/domain/cell.js";
import type { ReadIssueCode } from "../../engine/domain/readIssueCode.js";
import type { RawValue } from "./rawTable.js";

/** Why a cell cannot be read. */
export interface CellFault {
  readonly code: ReadIssueCode;
  readonly details?: Readonly<Record<string, string>>;
}

/** What a cell says, or every reason why it says nothing. */
export type CellResult<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly faults: readonly CellFault[] };

/** A cell that holds something, and no Excel error. */
export type FilledValue = Exclude<RawValue, null | { readonly error: string }>;

/** Gives a cell's address when somebody needs it; most cells are read without. */
export type CellPlace = () => CellAddress;

/** Reads a cell that is not blank. */
export type CellParser<Value> = (raw: FilledValue, at: CellPlace) => CellResult<Value>;

/** Reads any cell: a parser that also knows what a blank means. */
export type CellReader<Value> = (raw: RawValue, at: CellPlace) => CellResult<Value>;

export function read<Value>(value: Value): CellResult<Value> {
  return { ok: true, value };
}

export function fault(code: ReadIssueCode, details: Readonly<Record<string, string>> = {}): CellResult<never> {
  return { ok: false, faults: [{ code, details }] };
}
