import type { Text } from "../domain/text.js";
import type { Unit } from "../formula/line.js";
import type { ParameterDeclaration } from "./parameterDeclaration.js";

type Varies = ParameterDeclaration["varies"];

/** A required amount in kr; money may be negative only where a mechanism says so. */
export const amountParameter = (id: string, label: Text, unit: Unit, varies: Varies): ParameterDeclaration => ({
  id,
  label,
  kind: "amount",
  unit,
  varies,
  min: 0,
  absent: "error",
});

/** A required number, at least 0. */
export const numberParameter = (id: string, label: Text, unit: Unit, varies: Varies): ParameterDeclaration => ({
  id,
  label,
  kind: "number",
  unit,
  varies,
  min: 0,
  absent: "error",
});

/** The same parameter, not in use where the workbook has no row for it. */
export const optional = (
  declaration: ParameterDeclaration,
  { neutral, ...means }: Text & { readonly neutral?: number },
  goesWith?: string,
): ParameterDeclaration => ({
  ...declaration,
  absent: { value: null, means, ...(neutral === undefined ? {} : { neutral }) },
  ...(goesWith === undefined ? {} : { goesWith }),
});

/** A parameter that must be given as soon as another, optional one is in use. */
export const neededWith = (goesWith: string, declaration: ParameterDeclaration, means: Text): ParameterDeclaration => ({
  ...optional(declaration, means, goesWith),
  needed: true,
});

/** Where classes are formed, or steps counted: at each site, or for the whole school. */
export const placeParameter = (label: Text, value: "site" | "school", means: Text): ParameterDeclaration => ({
  id: "place",
  label,
  kind: "choice",
  unit: "none",
  varies: "model",
  choices: [
    { id: "site", label: { da: "matrikel", en: "site" } },
    { id: "school", label: { da: "skole", en: "school" } },
  ],
  absent: { value, means },
});

/** How many decimals an intermediate figure keeps, because the municipality's own rule rounds there. */
export const decimalsParameter = (id: string, label: Text, value: number): ParameterDeclaration => ({
  id,
  label,
  kind: "whole",
  unit: "none",
  varies: "model",
  min: 0,
  max: 9,
  absent: { value, means: { da: `${value} decimaler`, en: `${value} decimals` } },
});

export const NO_QUANTITY = { least: 0, most: 0, means: { da: "bruges ikke", en: "not used" } } as const;
