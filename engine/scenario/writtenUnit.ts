import type { ParameterDeclaration } from "../mechanisms/parameterDeclaration.js";

/** How the column Enhed says a declared unit, where a scenario adds a parameter that has no row to take it from. */
const UNITS: Readonly<Partial<Record<ParameterDeclaration["unit"], string>>> = {
  "kr/school": "kr/skole",
  "kr/pupil": "kr/elev",
  "kr/class": "kr/klasse",
  "kr/unit": "kr/enhed",
  pupils: "elever",
  hours: "timer",
};

export function writtenUnit({ kind, unit }: ParameterDeclaration): string {
  if (kind === "share") return "andel";
  if (kind === "amount") return UNITS[unit] ?? "kr";
  return kind === "number" ? (UNITS[unit] ?? "antal") : "";
}
