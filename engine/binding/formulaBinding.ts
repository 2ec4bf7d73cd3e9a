import type { CellAddress } from "../domain/cell.js";
import type { Part } from "../domain/part.js";
import type { Expression } from "../formula/expression.js";
import type { UserFormula } from "../formula/userFormula.js";
import { parameter } from "../mechanisms/names.js";
import type { ParameterDeclaration } from "../mechanisms/parameterDeclaration.js";
import { nameKey } from "../model/nameKey.js";
import { plainUnit } from "./acceptedUnits.js";
import type { PartBinding } from "./partBinding.js";

/** What a name of a user's formula stands for: a parameter of the part, an earlier part, or a fact. */
export type NameMeaning =
  | { readonly kind: "parameter"; readonly declaration: ParameterDeclaration }
  | { readonly kind: "part"; readonly part: Part }
  | { readonly kind: "quantity"; readonly position: number; readonly at: CellAddress };

export const quantityName = (name: string): string => `quantity.${name}`;
export const earlierPart = (name: string): string => `parts.${name}`;

/** Decides every name of a formula; a parameter hides a part, a part hides a fact. */
export function namesOf(
  binding: PartBinding,
  formula: UserFormula,
  lookedAt: readonly Part[],
): ReadonlyMap<string, NameMeaning> {
  return new Map(
    formula.names.map(({ name, position }) => [name, meaningOf(binding, name, position, formula.at, lookedAt)]),
  );
}

function meaningOf(
  binding: PartBinding,
  name: string,
  position: number,
  at: CellAddress,
  lookedAt: readonly Part[],
): NameMeaning {
  const declaration = declaredByUse(binding, name);
  if (declaration) return { kind: "parameter", declaration };
  const part = lookedAt.find((earlier) => nameKey(earlier.name) === nameKey(name));
  return part ? { kind: "part", part } : { kind: "quantity", position, at };
}

/** A formula declares its parameters by using them: what kind each is follows from the unit in the workbook. */
function declaredByUse(binding: PartBinding, name: string): ParameterDeclaration | null {
  const [row] = binding.rows.get(nameKey(name)) ?? [];
  if (!row) return null;
  const unit = plainUnit(row.unit);
  const kind = unit.startsWith("kr")
    ? "amount"
    : ["pct", "%", "procent", "percent"].includes(unit)
      ? "share"
      : "number";
  const label = { da: row.parameter, en: row.parameter };
  return {
    id: nameKey(name),
    label,
    kind,
    unit: kind === "amount" ? "kr/unit" : "units",
    varies: "school",
    absent: "error",
  };
}

/** The user's expression with every name replaced by the name its column is bound under. */
export function renamed(expression: Expression, meanings: ReadonlyMap<string, NameMeaning>): Expression {
  const inner = (part: Expression): Expression => renamed(part, meanings);
  switch (expression.kind) {
    case "ref":
      return { kind: "ref", name: boundName(expression.name, meanings.get(expression.name)) };
    case "number":
      return expression;
    case "round":
      return { ...expression, value: inner(expression.value) };
    case "choose":
      return {
        ...expression,
        left: inner(expression.left),
        right: inner(expression.right),
        then: inner(expression.then),
        otherwise: inner(expression.otherwise),
      };
    case "add":
    case "subtract":
    case "times":
    case "divide":
    case "min":
    case "max":
      return { ...expression, left: inner(expression.left), right: inner(expression.right) };
    default:
      throw new Error(`A user's formula cannot hold "${expression.kind}": a fault in the parser`);
  }
}

function boundName(name: string, meaning: NameMeaning | undefined): string {
  if (meaning?.kind === "parameter") return parameter(meaning.declaration.id);
  return meaning?.kind === "part" ? earlierPart(meaning.part.name) : quantityName(name);
}
