import { addFractions, compareFractions, fraction, ZERO } from "../arithmetic/index.js";
import type { Fraction } from "../arithmetic/fraction.js";
import type { ModelInput } from "../domain/modelInput.js";
import type { Part, PartColumn } from "../domain/part.js";
import type { Change } from "../domain/scenario.js";
import { nameKey } from "../model/nameKey.js";
import { modelIssue } from "../model/report.js";
import type { TargetFinder } from "./changeTarget.js";

const STEP = fraction(10);

/**
 * A part that a scenario adds: Del is its name and Efter its mechanism; its other columns are set by further changes.
 * It is active, and comes last until a change of Nr. says otherwise.
 */
export const addPart: TargetFinder = (input, model, change) => {
  const name = change.part ?? "";
  const own = input.parts.filter((part) => nameKey(part.model) === nameKey(model));
  const mechanism = change.after.value;
  const place = { table: "changes", at: change.at, found: name } as const;
  if (own.some((part) => nameKey(part.name) === nameKey(name)))
    return [modelIssue("addedPartExists", place, { scenario: change.scenario, part: name, model })];
  if (change.before.value !== null || typeof mechanism !== "string") return [];
  const part = newPart(own[0]?.model ?? model, change, mechanism, lastNumber(own));
  return [{ current: null, replace: (before: ModelInput) => ({ ...before, parts: [...before.parts, part] }) }];
};

const lastNumber = (parts: readonly Part[]): Fraction =>
  parts.reduce((last, { number }) => (compareFractions(number, last) > 0 ? number : last), ZERO);

const COLUMNS: readonly PartColumn[] = [
  ...(["model", "number", "name", "mechanism", "groups", "countBasis", "frame"] as const),
  ...(["quantities", "table", "looksAt", "paidBy", "active", "formula", "note"] as const),
];

function newPart(model: string, { part, at, after, reason }: Change, mechanism: string, last: Fraction): Part {
  const places = COLUMNS.map((column) => [column, column === "mechanism" ? after.at : at] as const);
  return {
    ...{ model, number: addFractions(last, STEP), name: part ?? "", mechanism, note: reason },
    ...{ groups: [], countBasis: null, frame: null, quantities: [], table: null, looksAt: [] },
    ...{ paidBy: null, active: true, formula: null },
    cells: Object.fromEntries(places) as Part["cells"],
  };
}
