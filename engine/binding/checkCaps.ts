import type { Part } from "../domain/part.js";
import type { ModelContext } from "../model/modelContext.js";
import { nameKey } from "../model/nameKey.js";
import { modelIssue } from "../model/report.js";
import { holdLayout, type Looked } from "./layoutFor.js";

/** True where the cap table of a part exists and gives exactly one cap for every group of pupils; else issues say why. */
export function checkCaps(context: ModelContext, part: Part, looked: Looked): boolean {
  const table = part.table ?? "";
  const place = { table: "parts", at: part.cells.table, found: table } as const;
  const known = [...new Set(context.input.classCaps.map(({ name }) => name))];
  if (!known.some((name) => nameKey(name) === nameKey(table))) {
    context.report(modelIssue("unknownCaps", place, { part: part.name, table, known: known.join(", ") || "–" }));
    return false;
  }
  const layout = holdLayout(context, looked, table);
  const missing = new Set<string>();
  layout.rows.forEach((row, element) => {
    if ((layout.caps[element] ?? 0) > 0) return;
    const schoolYear = layout.schoolYears[(layout.yearOfRow[element] ?? 0) % layout.schoolYears.length] ?? "";
    missing.add(`${row.gradeFrom}|${schoolYear}`);
  });
  for (const key of missing) {
    const [grade = "", schoolYear = ""] = key.split("|");
    context.report(modelIssue("noCapForGrade", place, { part: part.name, table, grade, schoolYear }));
  }
  return missing.size === 0;
}
