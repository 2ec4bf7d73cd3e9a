import type { Fraction } from "../arithmetic/fraction.js";

/** Why a line could not be computed: always something in the workbook, found while computing. */
export type FaultKind = "divisionByZero" | "belowCurve" | "negativeKey" | "noKeys" | "notWhole" | "noFactor";

export interface Fault {
  readonly kind: FaultKind;
  readonly line: string;
  /** The element (school, school year or row) where it happened; null for the whole model. */
  readonly element: number | null;
  readonly missing?: Fraction;
}

/** Carried by the exception that stops a formula; caught where the formula was started and turned into an issue. */
export class FormulaFault extends Error {
  constructor(readonly fault: Fault) {
    super(`${fault.kind} in line ${fault.line}`);
  }
}
