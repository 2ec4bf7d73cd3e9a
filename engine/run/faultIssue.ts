import type { BoundPart } from "../binding/boundPart.js";
import type { CellAddress } from "../domain/cell.js";
import type { Part } from "../domain/part.js";
import type { Issue } from "../domain/issue.js";
import type { ModelIssueCode } from "../domain/modelIssueCode.js";
import { decimalText, negate } from "../arithmetic/index.js";
import type { Fault, FaultKind } from "../formula/fault.js";
import type { SpaceName } from "../formula/expression.js";
import { modelIssue } from "../model/report.js";

const CODES: Readonly<Record<FaultKind, ModelIssueCode>> = {
  divisionByZero: "divisionByZero",
  belowCurve: "belowCurve",
  negativeKey: "negativeKey",
  noKeys: "noKeys",
  notWhole: "poolNotWhole",
  noFactor: "limitsCannotBeMet",
};

/** The issue that tells what a part met in the workbook's numbers: which school, which line. */
export function faultIssue({ binding, lines }: BoundPart, fault: Fault): Issue {
  const { part, layout, context } = binding;
  const line = lines.find(({ name }) => name === fault.line);
  const school =
    fault.element === null ? null : layout.schools[schoolOf(binding.layout, line?.space ?? "school", fault.element)];
  const details = {
    part: part.name,
    line: line?.label.da ?? fault.line,
    school: school?.id ?? "–",
    name: school?.name ?? "",
    table: part.table ?? "",
    ...(fault.kind === "noFactor" ? { where: `${context.scenario} ${context.year}` } : {}),
    missing: fault.missing ? decimalText(negate(fault.missing), Math.max(0, context.settings.unitDecimals)) : "",
  };
  return modelIssue(CODES[fault.kind], { table: "parts", at: cellOf(part, fault.kind), found: part.name }, details);
}

/** The cell of the part's row that says what went wrong: its formula, its key, its curve; else its name. */
function cellOf(part: Part, kind: FaultKind): CellAddress {
  if (kind === "belowCurve") return part.cells.table;
  if (part.formula) return part.cells.formula;
  if (kind === "negativeKey" || kind === "noKeys")
    return part.quantities.length > 0 ? part.cells.quantities : part.cells.frame;
  return part.cells.name;
}

function schoolOf(layout: BoundPart["binding"]["layout"], space: SpaceName, element: number): number {
  if (space === "row") return layout.schoolOfRow[element] ?? 0;
  return space === "year" ? (layout.schoolOfYear[element] ?? 0) : element;
}
