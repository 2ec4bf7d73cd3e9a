import type { Unit } from "../formula/line.js";
import type { ParameterDeclaration } from "../mechanisms/parameterDeclaration.js";

/** What one unit of the written value counts for: a percent is a hundredth. Null where the unit does not fit. */
export type UnitFactor = { readonly numerator: bigint; readonly denominator: bigint };

const ONE: UnitFactor = { numerator: 1n, denominator: 1n };
const PERCENT: UnitFactor = { numerator: 1n, denominator: 100n };

const PER: Readonly<Partial<Record<Unit, readonly string[]>>> = {
  kr: ["kr", "kr/år", "kr/year", "kr/matrikel", "kr/site"],
  "kr/school": ["kr", "kr/skole", "kr/school"],
  "kr/pupil": ["kr/elev", "kr/pupil"],
  "kr/class": ["kr/klasse", "kr/class"],
};

const COUNTED: Readonly<Partial<Record<Unit, readonly string[]>>> = {
  pupils: ["elever", "elev", "pupils", "antal", "number"],
  hours: ["timer", "time", "hours", "antal", "number"],
};

/** Writes units alike: "kr. pr. elev", "kr./elev" and "DKK/elev" are all "kr/elev". */
export function plainUnit(written: string): string {
  return written
    .trim()
    .toLowerCase()
    .replace(/\s*(?:\bpr\.?|\bper\b)\s+/g, "/")
    .replace(/[.\s\u00a0]/g, "")
    .replace(/^dkk/, "kr");
}

/** Whether the unit written in the workbook fits the declared one, and what it counts for. A blank unit is "missing". */
export function acceptUnit(
  declaration: Pick<ParameterDeclaration, "kind" | "unit">,
  written: string,
): UnitFactor | "missing" | null {
  const unit = plainUnit(written);
  if (declaration.kind === "choice" || declaration.kind === "whole") return ONE;
  if (declaration.kind === "share") return acceptShare(unit);
  if (declaration.kind === "amount") return acceptAmount(declaration.unit, unit);
  return unit === "" || !(COUNTED[declaration.unit] ?? [unit]).includes(unit) ? (unit === "" ? ONE : null) : ONE;
}

function acceptShare(unit: string): UnitFactor | "missing" | null {
  if (unit === "") return "missing";
  if (["pct", "%", "procent", "percent"].includes(unit)) return PERCENT;
  return ["andel", "share", "vægt", "weight", "faktor", "factor"].includes(unit) ? ONE : null;
}

function acceptAmount(declared: Unit, unit: string): UnitFactor | "missing" | null {
  if (unit === "") return "missing";
  const accepted = PER[declared];
  const fits = accepted ? accepted.includes(unit) : /^kr(\/[^/]+)?$/.test(unit);
  return fits ? ONE : null;
}
