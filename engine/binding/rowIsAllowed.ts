import type { ParameterRow } from "../domain/parameter.js";
import type { ParameterDeclaration } from "../mechanisms/parameterDeclaration.js";
import { modelIssue } from "../model/report.js";
import { bandOfRow } from "./gradeBands.js";
import type { PartBinding } from "./partBinding.js";

/** Whether the row's Gælder and grade band mean anything for the parameter; an issue where they do not. */
export function rowIsAllowed(
  binding: Pick<PartBinding, "context" | "part">,
  declaration: ParameterDeclaration,
  row: ParameterRow,
): boolean {
  const details = { parameter: declaration.label.da, part: binding.part.name };
  const kinds = ALLOWED_SCOPES[declaration.varies];
  if (!kinds.includes(row.scope.kind)) {
    binding.context.report(
      modelIssue(
        "parameterScopeNotAllowed",
        { table: "parameters", at: row.cells.scope, found: row.scope.kind },
        details,
      ),
    );
    return false;
  }
  if (declaration.varies === "grade" || !bandOfRow(row)) return true;
  binding.context.report(
    modelIssue("parameterBandNotAllowed", { table: "parameters", at: row.cells.gradeFrom }, details),
  );
  return false;
}

const SCHOOLS = ["all", "school", "cluster", "schoolType"];
const ALLOWED_SCOPES: Readonly<Record<ParameterDeclaration["varies"], readonly string[]>> = {
  model: ["all"],
  school: SCHOOLS,
  grade: SCHOOLS,
  keyFigure: ["keyFigure"],
  onlyNamed: ["school"],
  schoolYear: ["schoolYear"],
};
