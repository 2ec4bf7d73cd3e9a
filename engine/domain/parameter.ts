import type { Fraction } from "../arithmetic/fraction.js";
import type { CellAddress, Located } from "./cell.js";
import type { BudgetYear, SchoolYear } from "./time.js";

/** Whom a row of `Parametre` holds for (column Gælder). The most specific row wins. */
export type Scope =
  | { readonly kind: "all" }
  | { readonly kind: "school"; readonly id: string }
  | { readonly kind: "cluster"; readonly name: string }
  | { readonly kind: "schoolType"; readonly name: string }
  | { readonly kind: "keyFigure"; readonly name: string }
  | { readonly kind: "schoolYear"; readonly schoolYear: SchoolYear };

/** A number, or a word where the mechanism offers a choice ("resten", "matrikel", "ja"). */
export type ParameterValue = Fraction | string;

/** "2026" is a price level; "current" (løbende) means each year column is in its own year's prices. */
export type PriceLevel = number | "current" | null;

/** One row of `Parametre`: a parameter of a part, with one value per budget year. */
export interface ParameterRow {
  readonly model: string;
  readonly part: string;
  readonly parameter: string;
  readonly scope: Scope;
  readonly gradeFrom: number | null;
  readonly gradeTo: number | null;
  readonly unit: string;
  readonly priceLevel: PriceLevel;
  readonly source: string;
  readonly values: ReadonlyMap<BudgetYear, Located<ParameterValue>>;
  readonly at: CellAddress;
  readonly cells: Readonly<
    Record<"model" | "part" | "parameter" | "scope" | "gradeFrom" | "unit" | "priceLevel", CellAddress>
  >;
  /** The share of the amount that is pay, 0 to 1; left out or null: as Opsætning says for the model. */
  readonly payShare?: Located<Fraction> | null;
}

/** One row of `Kurver`: a point of a staircase or of a straight line. */
export interface CurvePoint {
  readonly curve: string;
  readonly shape: "steps" | "line";
  readonly from: Located<Fraction>;
  readonly unit: string;
  readonly priceLevel: PriceLevel;
  readonly source: string;
  readonly values: ReadonlyMap<BudgetYear, Located<Fraction>>;
  readonly at: CellAddress;
}
