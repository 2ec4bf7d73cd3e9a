import type { Part } from "../domain/part.js";
import type { ModelContext } from "../model/modelContext.js";
import { nameKey } from "../model/nameKey.js";
import { modelIssue } from "../model/report.js";
import { holdLayout, type Looked } from "./layoutFor.js";

/** True where the cap table of a part exists and gives exactly one cap for every group of pupils; else issues say why. */
export function checkCaps(context: ModelContext, part: Part, table: string, looked: Looked): boolean {
  const place = { table: "parts", at: part.cells.table, found: table } as const;
  const known = [...new Set(context.input.classCaps.map(({ name }) => name))].sort();
  if (!known.some((name) => nameKey(name) === nameKey(table))) {
    context.report(modelIssue("unknownCaps", place, { part: part.name, table, known: known.join(", ") || "–" }));
    return false;
  }
  const { gradesWithoutCap } = holdLayout(context, looked, table);
  for (const { grade, schoolYear } of gradesWithoutCap) {
    context.report(modelIssue("noCapForGrade", place, { part: part.name, table, grade: String(grade), schoolYear }));
  }
  return gradesWithoutCap.length === 0;
}
