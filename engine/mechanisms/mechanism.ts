import type { Text } from "../domain/text.js";
import type { Line } from "../formula/line.js";
import type { ParameterDeclaration } from "./parameterDeclaration.js";

export type MechanismFamily = "pupil" | "class" | "fixed" | "socioeconomic" | "any" | "frame" | "transition";

/** What the rows of a part are: bands of grades with their pupils, or groups of pupils that classes are formed of. */
export type RowKind = "none" | "bands" | "holds";

/**
 * "closing": takes what is left of its frame. "open": adds its own lines. "zeroSum": moves money between schools, and
 * may therefore follow the part that closes the frame.
 */
export type FrameRole = "open" | "closing" | "zeroSum";

/** How one part uses its mechanism: what is given in the workbook, before any number is looked at. */
export interface PartShape {
  /** True where the part has a row for the parameter. */
  has(parameter: string): boolean;
  /** The chosen word's id, or the default's. */
  choice(parameter: string): string;
  /** A parameter that steers the formula, such as a number of decimals. */
  whole(parameter: string): number;
  /** True where the amount is written as the rest of the frame. */
  isRest(parameter: string): boolean;
  /** True where the part follows one school year, or the calendar year: there is nothing to weigh. */
  readonly followsOneYear: boolean;
  /** How many names stand in the column Mængde/nøgle. */
  readonly quantities: number;
  /** True where the part's own frame pays for it; false where another frame does, or none. */
  readonly ownFramePays: boolean;
  /** True where the column Tabel names a curve. */
  readonly hasTable: boolean;
}

/**
 * A mechanism is code; a part is a row of the workbook that uses it. All it says is data: the engine, the explanation,
 * the template and docs/mechanisms.md read the same declaration.
 */
export interface Mechanism {
  readonly id: string;
  readonly label: Text;
  readonly family: MechanismFamily;
  readonly summary: Text;
  readonly source: string;
  readonly parameters: readonly ParameterDeclaration[];
  /**
   * Whether the part must say which school years' pupils it follows (column Elevtal følger). "schoolYears": it may follow
   * school years, but looks at no pupils.
   */
  readonly countBasis: "required" | "optional" | "schoolYears" | "none";
  /** Column Mængde/nøgle: how many names, and what they are for. */
  readonly quantities: { readonly least: number; readonly most: number; readonly means: Text };
  /** The only names that may stand in Mængde/nøgle when the part is computed per site. */
  readonly placeFollows?: readonly string[];
  /** Column Tabel: a cap table of `Klasselofter`, a curve of `Kurver` (with a cap table beside it, after a comma), or nothing. */
  readonly table: { readonly kind: "caps" | "curve"; readonly required: boolean; readonly alsoCaps?: true } | null;
  /** Column Ser på: whether earlier parts may or must be named. */
  readonly looksAt: "none" | "optional" | "required";
  readonly rows: RowKind;
  /** What is wrong with how the part uses the mechanism, beyond any single parameter; null where nothing is. */
  fault?(shape: PartShape): "missingLimit" | "shareNotOnce" | null;
  /** What the part's row must hold where that depends on how the mechanism is used. */
  needs?(shape: PartShape): { readonly quantities: number; readonly table: boolean; readonly looksAt: boolean };
  role(shape: PartShape): FrameRole;
  /** The line with what each school is promised at least, which later parts must not take back. */
  readonly promise?: string;
  /** The lines, in order; the last one is named "amount", per school, in whole units of money. */
  formula(shape: PartShape): readonly Line[];
}
