import type { Language } from "../../../engine/domain/text.js";
import type { UserFormula } from "../../../engine/formula/userFormula.js";
import type { CellFault, CellParser } from "../cellResult.js";
import { fault, read } from "../cellResult.js";
import type { FormulaFault, FormulaParser } from "../formulaParser.js";

/** The text of a formula, in the language of the workbook; every problem of it is a fault of its own. */
export function formula(parse: FormulaParser, language: Language): CellParser<UserFormula> {
  return (raw, at) => {
    if (typeof raw !== "string") return fault("formulaNotText");
    const parsed = parse(raw, language, at());
    return parsed.ok ? read(parsed.formula) : { ok: false, faults: parsed.problems.map(formulaFault) };
  };
}

/** People count characters from 1. `part` is the piece of the formula; `problem` chooses the sentence. */
function formulaFault({ code, position, found, details }: FormulaFault): CellFault {
  return { code: "formulaError", details: { ...details, problem: code, position: String(position + 1), part: found } };
}
