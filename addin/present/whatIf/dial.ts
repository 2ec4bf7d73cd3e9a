import type { BudgetYear, CellAddress, Fraction } from "../../../engine/index.js";
import type { Scope } from "../../../engine/domain/parameter.js";
import type { ParameterDeclaration } from "../../../engine/mechanisms/parameterDeclaration.js";

export type DialGroup = "phaseIn" | "limits" | "parameters" | "frames";

/** A number of the scenario that can be turned: a value of Parametre or an amount of Rammer, in one budget year. */
export interface Dial {
  /** The cell of the row and the year: the same as long as the row stays where it is. */
  readonly key: string;
  readonly group: DialGroup;
  readonly table: "parameters" | "frames";
  /** Null for a frame. */
  readonly part: string | null;
  /** As it stands in the workbook: the parameter, or the frame. */
  readonly name: string;
  readonly declaration: ParameterDeclaration | null;
  readonly scope: Scope;
  readonly gradeFrom: number | null;
  readonly gradeTo: number | null;
  readonly unit: string;
  readonly year: BudgetYear;
  /** As the scenario has it, in the unit of its own cell, and the cell it stands in. */
  readonly value: Fraction;
  readonly at: CellAddress;
}

/** A dial and the value it is turned to. */
export interface TurnedDial {
  readonly dial: Dial;
  readonly value: Fraction;
}

/** What the pane sends: the key of a dial, and a plain decimal. */
export interface Turn {
  readonly key: string;
  readonly value: string;
}
