import type { ModelInput } from "../../engine/index.js";
import type { Part } from "../../engine/domain/part.js";
import type { School } from "../../engine/domain/school.js";
import type { Mechanism } from "../../engine/index.js";
import type { Rational } from "./rational.js";
import type { Rules } from "./rules.js";

/** Amount by school id. */
export type Amounts = ReadonlyMap<string, Rational>;

/** A part that has been worked out. */
export interface Done {
  readonly part: Part;
  readonly amounts: Amounts;
}

/** A school year that a part follows, with its share of the budget year; null where the part follows the calendar year. */
export interface FollowedYear {
  readonly schoolYear: string | null;
  readonly share: Rational;
}

/** Where one part is worked out: the whole workbook, and what the parts before it gave. */
export interface Place {
  readonly input: ModelInput;
  readonly model: string;
  readonly year: number;
  readonly rules: Rules;
  readonly schools: readonly School[];
  readonly part: Part;
  readonly mechanism: Mechanism;
  readonly follows: readonly FollowedYear[];
  readonly done: readonly Done[];
  /** Another model, or another year of the same, worked out on the same workbook. */
  readonly run: (model: string, year: number) => readonly Done[];
}
