import type { ParameterRow } from "../domain/parameter.js";
import type { School } from "../domain/school.js";
import type { ParameterDeclaration } from "../mechanisms/parameterDeclaration.js";
import type { ModelContext } from "../model/modelContext.js";
import { modelIssue } from "../model/report.js";
import { holdsFor, rowsForGrade, specificity } from "./rowChoice.js";

const GRADES = 11;

/** For a school, the number of the row that holds in each grade; −1 where none does. */
export type RowsBySchool = (schoolIndex: number) => Int16Array;

/**
 * Finds the winning row for every school and grade. Schools that the same rows hold for share one answer, so that a
 * parameter without exceptions is decided once. Two equally specific rows are an issue, said once.
 */
export function chooseRows(
  context: ModelContext,
  declaration: ParameterDeclaration,
  rows: readonly ParameterRow[],
  part: string,
): RowsBySchool {
  const answers = new Map<string, Int16Array>();
  const reported = new Set<ParameterRow>();
  const general = rows.every((row) => row.scope.kind === "all");
  const winner = (holding: readonly ParameterRow[], grade: number): number => {
    const [first, second] = rowsForGrade(holding, grade);
    if (first && second && specificity(first) === specificity(second) && !reported.has(second)) {
      reported.add(second);
      const details = { parameter: declaration.label.da, part, other: first.cells.scope.cell };
      context.report(modelIssue("equallySpecific", { table: "parameters", at: second.cells.scope }, details));
    }
    return first ? rows.indexOf(first) : -1;
  };
  const answer = (holding: readonly ParameterRow[]): Int16Array =>
    Int16Array.from({ length: GRADES }, (_, grade) => winner(holding, grade));
  const shared = general ? answer(rows) : null;
  return (schoolIndex) => {
    if (shared) return shared;
    const holding = rows.filter((row) => holdsFor(row.scope, context.schools[schoolIndex] as School));
    const key = holding.map((row) => rows.indexOf(row)).join(",");
    const known = answers.get(key) ?? answer(holding);
    answers.set(key, known);
    return known;
  };
}
