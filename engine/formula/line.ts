import type { Text } from "../domain/text.js";
import type { Expression, SpaceName } from "./expression.js";

/** What a number is counted in; shown beside it, and checked where amounts are read. */
export type Unit =
  | "kr"
  | "kr/school"
  | "kr/pupil"
  | "kr/class"
  | "kr/unit"
  | "pupils"
  | "classes"
  | "hours"
  | "posts"
  | "share"
  | "percent"
  | "factor"
  | "months"
  | "units"
  | "grade"
  | "year"
  | "none";

/**
 * One named line of a formula: one column in the engine, one numbered line of the explanation, one column of an audit
 * sheet. `name` is what later lines refer to. A `shared` line rests on nothing but the rows'
 * own facts, so parts over the same rows compute it once.
 */
export interface Line {
  readonly name: string;
  readonly space: SpaceName;
  readonly label: Text;
  readonly unit: Unit;
  readonly expression: Expression;
  readonly shared?: boolean;
}
