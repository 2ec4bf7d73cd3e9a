import type { ParameterRow } from "../domain/parameter.js";
import type { Part } from "../domain/part.js";
import type { ModelIssueCode } from "../domain/modelIssueCode.js";
import type { Mechanism, PartShape } from "../mechanisms/mechanism.js";
import type { ParameterDeclaration } from "../mechanisms/parameterDeclaration.js";
import type { ModelContext } from "../model/modelContext.js";
import { nameKey } from "../model/nameKey.js";
import { modelIssue } from "../model/report.js";
import { blankYearCell, parameterValue } from "./parameterValue.js";
import { rowIsAllowed } from "./rowIsAllowed.js";

type ShownColumn = "quantities" | "table" | "looksAt" | "formula" | "name";

/** True where the part's row says everything its mechanism must be told; issues say what is wanting. */
export function checkDeclared(
  context: ModelContext,
  part: Part,
  mechanism: Mechanism,
  rows: ReadonlyMap<string, readonly ParameterRow[]>,
  shape: PartShape,
): boolean {
  const say = (code: ModelIssueCode, column: ShownColumn, more: Readonly<Record<string, string>> = {}): boolean => {
    const details = { part: part.name, mechanism: mechanism.label.da, means: mechanism.quantities.means.da, ...more };
    context.report(
      modelIssue(code, { table: "parts", at: part.cells[column], found: shownColumn(part, column) }, details),
    );
    return false;
  };
  const needs = needsOf(mechanism, shape);
  const count = part.quantities.length;
  const fault = mechanism.fault?.(shape) ?? null;
  const checks = [
    fault === null || say(fault, "name"),
    (count >= needs.least && count <= needs.most) ||
      say("wrongNumberOfQuantities", "quantities", { expected: rangeOf(needs) }),
    quantityFitsPlace(part, mechanism, shape.choice("place") === "site") ||
      say("placeNeedsPupils", "quantities", { expected: (mechanism.placeFollows ?? []).join(", ") }),
    !needs.table || part.table !== null || say("missingTable", "table"),
    !needs.looksAt || part.looksAt.length > 0 || say("missingLooksAt", "looksAt"),
    mechanism.id !== "formula" || part.formula !== null || say("missingFormula", "formula"),
    ...mechanism.parameters.map((declaration) => checkParameter(context, part, declaration, rows)),
  ];
  return checks.every((fine) => fine);
}

interface Needs {
  readonly least: number;
  readonly most: number;
  readonly table: boolean;
  readonly looksAt: boolean;
}

/** What the part's row must hold; where it depends on how the mechanism is used, what this use calls for. */
function needsOf(mechanism: Mechanism, shape: PartShape): Needs {
  const needs = mechanism.needs?.(shape);
  if (needs) return { ...needs, least: needs.quantities, most: needs.quantities };
  const { least, most } = mechanism.quantities;
  return { least, most, table: mechanism.table?.required === true, looksAt: mechanism.looksAt === "required" };
}

const rangeOf = ({ least, most }: Needs): string => (least === most ? String(least) : `${least}–${most}`);

const shownColumn = (part: Part, column: ShownColumn): string => {
  if (column === "formula") return part.formula?.text ?? "";
  if (column === "name") return part.name;
  return column === "table" ? (part.table ?? "") : part[column].join(", ");
};

const quantityFitsPlace = (part: Part, mechanism: Mechanism, perSite: boolean): boolean =>
  !perSite ||
  mechanism.placeFollows === undefined ||
  part.quantities.every((name) => mechanism.placeFollows?.includes(nameKey(name)));

function checkParameter(
  context: ModelContext,
  part: Part,
  declaration: ParameterDeclaration,
  rows: ReadonlyMap<string, readonly ParameterRow[]>,
): boolean {
  const own = rows.get(declaration.id) ?? [];
  const [first] = own;
  const details = { parameter: declaration.label.da, part: part.name, unit: declaration.unit, model: context.model };
  if (!first) {
    if (!mustBeThere(declaration, rows)) return true;
    context.report(modelIssue("missingParameter", { table: "parts", at: part.cells.name, found: part.name }, details));
    return false;
  }
  const other = declaration.goesWith;
  if (other !== undefined && !rows.has(other)) {
    const place = { table: "parameters", at: first.cells.parameter } as const;
    context.report(modelIssue("parameterNeedsAnother", place, { ...details, other }));
    return false;
  }
  if (!steers(declaration)) return true;
  if (!oneRowForAll(context, part, declaration, own)) return false;
  if (declaration.kind === "choice") return yearIsGiven(context, declaration, own, details);
  return own.map((row) => parameterValue(context, declaration, row)).every((value) => value !== null);
}

/** Whether a missing row is said here: what steers the formula, and what another parameter in use calls for. */
function mustBeThere(declaration: ParameterDeclaration, rows: ReadonlyMap<string, readonly ParameterRow[]>): boolean {
  if (declaration.needed && declaration.goesWith !== undefined) return rows.has(declaration.goesWith);
  return declaration.absent === "error" && steers(declaration);
}

/** What steers the formula holds for every school: one row, without exceptions and bands. */
function oneRowForAll(
  context: ModelContext,
  part: Part,
  declaration: ParameterDeclaration,
  rows: readonly ParameterRow[],
): boolean {
  const allowed = rows.filter((row) => rowIsAllowed({ context, part }, declaration, row));
  const [first, second] = allowed;
  if (allowed.length < rows.length) return false;
  if (!first || !second) return true;
  const details = { parameter: declaration.label.da, part: part.name, other: first.cells.scope.cell };
  context.report(modelIssue("equallySpecific", { table: "parameters", at: second.cells.scope }, details));
  return false;
}

/** Parameters that steer the formula are read before any number is, so they are not asked for again by the formula. */
const steers = ({ kind }: ParameterDeclaration): boolean => kind === "choice" || kind === "whole";

function yearIsGiven(
  context: ModelContext,
  declaration: ParameterDeclaration,
  rows: readonly ParameterRow[],
  details: Readonly<Record<string, string>>,
): boolean {
  const blank = rows.find((row) => !row.values.has(context.year));
  if (!blank) return true;
  const more = { ...details, year: String(context.year), parameter: declaration.label.da };
  context.report(modelIssue("missingParameterYear", { table: "parameters", at: blankYearCell(context, blank) }, more));
  return false;
}
