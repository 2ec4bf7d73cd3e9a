import type { BudgetYear, CellAddress, Fraction } from "../../../engine/index.js";
import type { Scope } from "../../../engine/domain/parameter.js";
import type { ParameterDeclaration } from "../../../engine/mechanisms/parameterDeclaration.js";
import type { DialBounds } from "./settingDials.js";

export type DialGroup = "phaseIn" | "limits" | "parameters" | "frames" | "settings";

/**
 * A number of the scenario that can be turned: a value of Parametre or an amount of Rammer, in one budget year, or a number
 * of Opsætning.
 */
export interface Dial {
  /** The cell of the row and the year: the same as long as the row stays where it is. */
  readonly key: string;
  readonly group: DialGroup;
  readonly table: "parameters" | "frames" | "settings";
  /** Null for a frame and a setting. */
  readonly part: string | null;
  /** As it stands in the workbook: the parameter, or the frame; the id of a setting. */
  readonly name: string;
  readonly declaration: ParameterDeclaration | null;
  readonly scope: Scope;
  readonly gradeFrom: number | null;
  readonly gradeTo: number | null;
  readonly unit: string;
  /** Null for a setting, which holds for all years. */
  readonly year: BudgetYear | null;
  /** As the scenario has it, in the unit of its own cell, and the cell it stands in. */
  readonly value: Fraction;
  readonly at: CellAddress;
  /** Null where any number may be typed. */
  readonly bounds: DialBounds | null;
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
