import type { Part } from "../domain/part.js";
import type { ParameterRow } from "../domain/parameter.js";
import type { Mechanism } from "../mechanisms/mechanism.js";
import type { ParameterDeclaration } from "../mechanisms/parameterDeclaration.js";
import type { ModelContext } from "../model/modelContext.js";
import { nameKey } from "../model/nameKey.js";
import { modelIssue } from "../model/report.js";

/** Finds a declared parameter by id or by its Danish or English label. */
export function declarationOf(mechanism: Mechanism, written: string): ParameterDeclaration | null {
  const key = nameKey(written);
  const named = ({ id, label }: ParameterDeclaration): boolean =>
    [id, label.da, label.en].some((name) => nameKey(name) === key);
  return mechanism.parameters.find(named) ?? null;
}

/**
 * The rows of Parametre of one part, by parameter id. A user's formula declares its parameters by using them, so there
 * every name is taken; elsewhere an unknown name is an issue that lists the known ones.
 */
export function parameterRows(
  context: ModelContext,
  part: Part,
  mechanism: Mechanism,
): ReadonlyMap<string, readonly ParameterRow[]> {
  const rows = new Map<string, ParameterRow[]>();
  for (const row of context.input.parameters) {
    if (nameKey(row.model) !== nameKey(part.model) || nameKey(row.part) !== nameKey(part.name)) continue;
    const id = mechanism.id === "formula" ? nameKey(row.parameter) : declarationOf(mechanism, row.parameter)?.id;
    if (id === undefined) {
      const known = mechanism.parameters.map(({ label }) => label.da).join(", ");
      const place = { table: "parameters", at: row.cells.parameter, found: row.parameter } as const;
      context.report(
        modelIssue("unknownParameter", place, { part: part.name, mechanism: mechanism.label.da, known: known || "–" }),
      );
      continue;
    }
    rows.set(id, [...(rows.get(id) ?? []), row]);
  }
  return rows;
}
