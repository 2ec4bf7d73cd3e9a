import type { Fraction } from "../arithmetic/fraction.js";
import type { CellAddress } from "../domain/cell.js";
import type { Text } from "../domain/text.js";
import type { Expression, SpaceName } from "../formula/expression.js";
import type { LeftBehind } from "../formula/input.js";
import type { Unit } from "../formula/line.js";

/**
 * Where a number in a line comes from: a line printed before, cells of the workbook, the calendar, or something about
 * all schools or other parts that one school's explanation cannot contain and therefore cites.
 */
export type OperandSource =
  | { readonly kind: "line"; readonly no: number }
  | { readonly kind: "cells"; readonly at: readonly CellAddress[] }
  | { readonly kind: "calendar" }
  | { readonly kind: "parts"; readonly names: readonly string[] }
  | { readonly kind: "otherRun"; readonly model: string; readonly year: number; readonly names: readonly string[] }
  | { readonly kind: "takenOver"; readonly from: readonly LeftBehind[]; readonly heir: string | null }
  | { readonly kind: "frame"; readonly name: string; readonly at: readonly CellAddress[] }
  | { readonly kind: "allSchools"; readonly what: Text };

/** A number that a line uses. `addends` are the printed values it is the sum of, where the line adds up another. */
export interface Operand {
  readonly name: string;
  readonly label: Text;
  readonly unit: Unit;
  readonly value: Fraction;
  readonly source: OperandSource;
  readonly addends?: readonly Fraction[];
}

/** How a share of a closed total came about: whole part, remainder, and the remainder's place among all schools'. */
export interface ShareCitation {
  readonly total: Fraction;
  readonly key: Fraction;
  readonly keySum: Fraction;
  readonly unitDecimals: number;
  readonly whole: bigint;
  readonly remainder: Fraction;
  readonly rank: number;
  readonly unitsLeft: bigint;
}

/** The part of a curve that was looked up. */
export interface CurveCitation {
  readonly curve: string;
  readonly shape: "steps" | "line";
  readonly points: readonly { readonly from: Fraction; readonly value: Fraction }[];
}

/** One value of a line: of the school, of one school year, or of one row (site, group, grades). */
export interface ExplainedEntry {
  readonly schoolYear: string | null;
  readonly site: string | null;
  readonly group: string | null;
  readonly gradeFrom: number | null;
  readonly gradeTo: number | null;
  readonly value: Fraction;
  readonly operands: readonly Operand[];
  readonly share?: ShareCitation;
}

/** One numbered line. Lines per school year or per row have several entries, shown as one table. */
export interface ExplainedLine {
  readonly no: number;
  readonly name: string;
  readonly label: Text;
  readonly unit: Unit;
  readonly space: SpaceName;
  readonly expression: Expression;
  readonly entries: readonly ExplainedEntry[];
  readonly curve?: CurveCitation;
}

/** Why a school gets what it gets from one part. The last line's value is the amount. */
export interface ExplainedPart {
  readonly part: string;
  readonly mechanism: Text;
  readonly amount: Fraction;
  readonly lines: readonly ExplainedLine[];
}
