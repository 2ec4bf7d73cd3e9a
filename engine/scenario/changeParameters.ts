import { declarationOf } from "../binding/parameterRows.js";
import type { ModelInput } from "../domain/modelInput.js";
import type { ParameterRow, Scope } from "../domain/parameter.js";
import type { Change } from "../domain/scenario.js";
import { findMechanism } from "../mechanisms/findMechanism.js";
import { nameKey } from "../model/nameKey.js";
import { modelIssue } from "../model/report.js";
import { isFormula, replaced, type TargetFinder } from "./changeTarget.js";

/** One value of Parametre: the row of the same part, parameter, scope and band, in the named budget year (or in all). */
export const changeParameters: TargetFinder = (input, model, change) => {
  return rowsOfParameter(input, model, change).flatMap((row) => {
    const years =
      change.year === null ? [...row.values.keys()] : [Number(change.year)].filter((year) => row.values.has(year));
    return years.map((year) => {
      const { value, at } = change.after;
      if (value === null || isFormula(value)) {
        return modelIssue(
          "changeNotPossible",
          { table: "changes", at, found: "" },
          { scenario: change.scenario, table: "Parametre" },
        );
      }
      const current = row.values.get(year)?.value ?? null;
      const changed: ParameterRow = { ...row, values: new Map(row.values).set(year, { value, at }) };
      const merge = (known: ParameterRow): ParameterRow => ({
        ...known,
        values: new Map(known.values).set(year, { value, at }),
      });
      return {
        current,
        replace: (before: ModelInput) => {
          const target = before.parameters.find((known) => known.at === row.at) ?? row;
          return {
            ...before,
            parameters: replaced(before.parameters, target, target === row ? changed : merge(target)),
          };
        },
      };
    });
  });
};

/** The rows of a parameter: those of a change's own scope and band, or any of the part. */
export function rowsOfParameter(
  input: ModelInput,
  model: string,
  change: Change,
  which: "ownRow" | "anyRow" = "ownRow",
): readonly ParameterRow[] {
  const { part, parameter, gradeFrom, gradeTo } = change;
  const scope = parameterScope(change);
  return input.parameters.filter(
    (row) =>
      nameKey(row.model) === nameKey(model) &&
      part !== null &&
      nameKey(row.part) === nameKey(part) &&
      sameParameter(input, model, row, parameter ?? "") &&
      (which === "anyRow" || (sameScope(row.scope, scope) && row.gradeFrom === gradeFrom && row.gradeTo === gradeTo)),
  );
}

/** Whom a change of a parameter holds for: a school in Skole-id says the same as one in Gælder. */
export const parameterScope = ({ scope, schoolId }: Change): Scope =>
  scope.kind === "all" && schoolId !== null ? { kind: "school", id: schoolId } : scope;

function sameParameter(input: ModelInput, model: string, row: ParameterRow, written: string): boolean {
  if (nameKey(row.parameter) === nameKey(written)) return true;
  const part = input.parts.find(
    (known) => nameKey(known.model) === nameKey(model) && nameKey(known.name) === nameKey(row.part),
  );
  const mechanism = part ? findMechanism(part.mechanism) : null;
  const declared = mechanism ? declarationOf(mechanism, written) : null;
  return declared !== null && mechanism !== null && declarationOf(mechanism, row.parameter) === declared;
}

function sameScope(left: Scope, right: Scope): boolean {
  if (left.kind !== right.kind) return false;
  const text = (scope: Scope): string =>
    scope.kind === "school"
      ? scope.id
      : scope.kind === "schoolYear"
        ? scope.schoolYear
        : scope.kind === "all"
          ? ""
          : nameKey(scope.name);
  return text(left) === text(right);
}
