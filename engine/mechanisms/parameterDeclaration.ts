import type { Text } from "../domain/text.js";
import type { Unit } from "../formula/line.js";

/** A word the user may choose between. */
export interface Choice {
  readonly id: string;
  readonly label: Text;
}

/** What a missing row means: a value, or null where the feature is not in use. */
export interface Absence {
  readonly value: number | string | null;
  readonly means: Text;
  /** The value that changes nothing, for the schools or bands that have no row while others have (0 where unsaid). */
  readonly neutral?: number;
}

/**
 * A parameter a mechanism reads from `Parametre`.
 *
 * - `kind`: "amount" is kr (or the word "resten" where `mayBeRest`), "share" is 0 to 1 or, with the unit pct., 0 to 100;
 *   "whole" steers the formula itself (a number of decimals, a number of years).
 * - `varies`: "model" holds for all; "school" may have exceptions (Gælder); "grade" also by grade band (Trin fra, Trin til);
 *   "keyFigure" has one row per key figure of the part; "onlyNamed" is given to the schools that are named, and to no others;
 *   "schoolYear" has one row per school year (Gælder: Skoleår), whichever year column its value stands in.
 * - `absent`: what a missing row means. "error" where only the municipality can decide; otherwise a decision of ours,
 *   written out in words: a value, or null where the feature is not in use.
 */
export interface ParameterDeclaration {
  readonly id: string;
  readonly label: Text;
  readonly kind: "amount" | "number" | "share" | "whole" | "choice";
  readonly unit: Unit;
  readonly varies: "model" | "school" | "grade" | "keyFigure" | "onlyNamed" | "schoolYear";
  readonly min?: number;
  readonly max?: number;
  readonly above?: number;
  readonly mayBeRest?: true;
  readonly choices?: readonly Choice[];
  readonly absent: "error" | Absence;
  /** The value in a year column is that of the school year which begins in it, from August to July. */
  readonly bySchoolYear?: true;
  /** The parameter this one only makes sense together with. */
  readonly goesWith?: string;
  /** Once it (or the parameter it goes with) is in use, it must be given for every school and band it is used in. */
  readonly needed?: true;
}
