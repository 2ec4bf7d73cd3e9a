import type { Fraction } from "../arithmetic/fraction.js";
import type { UserFormula } from "../formula/userFormula.js";
import type { CellAddress, Located } from "./cell.js";
import type { Scope } from "./parameter.js";

export type ScenarioStatus = "sketch" | "firstDraft" | "secondDraft" | "final";

/** One row of `Scenarier`. `buildsOn` names a model or another scenario. */
export interface Scenario {
  readonly number: number | null;
  readonly name: string;
  readonly buildsOn: string;
  readonly status: ScenarioStatus;
  readonly reason: string;
  readonly requestedBy: string;
  readonly at: CellAddress;
}

/** The tables a change may touch. */
export type ChangeableTable =
  | "settings"
  | "parameters"
  | "parts"
  | "pupilCounts"
  | "frames"
  | "schools"
  | "keyFigures"
  | "curves"
  | "classCaps"
  | "indexSteps"
  | "demography";

/** In the column Parameter of a change of Modeller: not a column to change, but a part to add. */
export const NEW_PART = "Ny del";

/** What a change sets: a number, a word, or (for the column Formel) a parsed formula. Null where the cell is blank. */
export type ChangeValue = Fraction | string | UserFormula | null;

/** One row of `Ændringer`: one value of one table replaced in one scenario, or (Før blank) one that was not there added. */
export interface Change {
  readonly scenario: string;
  readonly number: number | null;
  readonly table: ChangeableTable;
  readonly part: string | null;
  readonly parameter: string | null;
  readonly scope: Scope;
  readonly schoolId: string | null;
  readonly year: string | null;
  readonly gradeFrom: number | null;
  readonly gradeTo: number | null;
  readonly before: Located<ChangeValue>;
  readonly after: Located<ChangeValue>;
  readonly reason: string;
  readonly at: CellAddress;
}
