import type { CellAddress } from "../../engine/domain/cell.js";
import type { Language } from "../../engine/domain/text.js";
import type { UserFormula } from "../../engine/formula/userFormula.js";

/** What a formula parser finds wrong; `position` counts characters of the text from 0. */
export interface FormulaFault {
  readonly code: string;
  readonly position: number;
  readonly found: string;
  readonly details: Readonly<Record<string, string>>;
}

/**
 * Parses the text of a column Formel. Handed in by the caller, so that reading a workbook without formulas does not
 * load a formula parser.
 */
export type FormulaParser = (
  text: string,
  language: Language,
  at: CellAddress,
) =>
  | { readonly ok: true; readonly formula: UserFormula }
  | { readonly ok: false; readonly problems: readonly FormulaFault[] };
