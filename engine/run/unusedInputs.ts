import { declarationOf } from "../binding/parameterRows.js";
import type { Issue } from "../domain/issue.js";
import type { ModelInput } from "../domain/modelInput.js";
import type { CellAddress } from "../domain/cell.js";
import type { ChangeValue } from "../domain/scenario.js";
import type { TableName } from "../domain/tableName.js";
import type { UserFormula } from "../formula/userFormula.js";
import { findMechanism } from "../mechanisms/findMechanism.js";
import { nameKey } from "../model/nameKey.js";
import { isFormula } from "../scenario/changeTarget.js";
import { modelIssue } from "../model/report.js";
import { isSuccessorHeader } from "./heirs.js";

/**
 * What stands in the workbook and touches no school: tables no part names, key figures no part asks for, parameters of
 * a formula that does not use them. A remark, because a forgotten key is how money was lost before (domain/process).
 */
export function unusedInputs(input: ModelInput): readonly Issue[] {
  const tables = new Set(input.parts.flatMap(({ table }) => (table ?? "").split(",").map(nameKey)));
  for (const change of input.changes)
    if (typeof change.after.value === "string") tables.add(nameKey(change.after.value));
  const asked = new Set(
    [
      ...input.parts.flatMap(({ quantities, formula }) => [...quantities, ...namesIn(formula)]),
      ...input.changes.filter(({ table }) => table === "parts").flatMap(({ after }) => askedByChange(after.value)),
    ].map(nameKey),
  );
  for (const { name, value } of input.settings)
    if (name === "equityKey" && typeof value === "string") asked.add(nameKey(value));
  for (const { keyFigure } of input.demography) if (keyFigure !== null) asked.add(nameKey(keyFigure));
  return [
    ...once(input.classCaps, ({ name }) => name, tables, "classCaps"),
    ...once(input.curves, ({ curve }) => curve, tables, "curves"),
    ...once(input.keyFigures, ({ name }) => name, asked, "keyFigures"),
    ...unusedParameters(input),
    ...unusedFacts(input, asked),
    ...inactiveParts(input),
  ];
}

const namesIn = (formula: UserFormula | null): readonly string[] => (formula?.names ?? []).map(({ name }) => name);

/** What a scenario gives a part to ask for: names in Mængde/nøgle, or in a formula. */
const askedByChange = (value: ChangeValue): readonly string[] =>
  typeof value === "string" ? value.split(",") : isFormula(value) ? namesIn(value) : [];

/** Columns of Skoler that no part asks for, told at the first school that has one. */
function unusedFacts(input: ModelInput, asked: ReadonlySet<string>): readonly Issue[] {
  const first = new Map<string, CellAddress>();
  for (const school of input.schools) {
    for (const [name, { at }] of school.facts)
      if (!asked.has(nameKey(name)) && !isSuccessorHeader(name) && !first.has(name)) first.set(name, at);
  }
  return [...first].map(([name, at]) =>
    modelIssue("unusedFact", { table: "schools", at, found: name, severity: "remark" }, { name }),
  );
}

/** Parts that are switched off and that no scenario switches on. */
function inactiveParts(input: ModelInput): readonly Issue[] {
  const touched = new Set(
    input.changes.flatMap(({ part, parameter }) => (part !== null && parameter === "Aktiv" ? [nameKey(part)] : [])),
  );
  return input.parts
    .filter(({ active, name }) => !active && !touched.has(nameKey(name)))
    .map((part) =>
      modelIssue(
        "inactivePart",
        { table: "parts", at: part.cells.active, found: part.name, severity: "remark" },
        { part: part.name },
      ),
    );
}

function once<Row extends { readonly at: CellAddress }>(
  rows: readonly Row[],
  nameOf: (row: Row) => string,
  used: ReadonlySet<string>,
  table: TableName,
): readonly Issue[] {
  const first = new Map<string, Row>();
  for (const row of rows) if (!first.has(nameKey(nameOf(row)))) first.set(nameKey(nameOf(row)), row);
  return [...first].flatMap(([key, row]) =>
    used.has(key)
      ? []
      : [
          modelIssue(
            "unusedTable",
            { table, at: row.at, found: nameOf(row), severity: "remark" },
            { name: nameOf(row) },
          ),
        ],
  );
}

function unusedParameters(input: ModelInput): readonly Issue[] {
  return input.parameters.flatMap((row) => {
    const part = input.parts.find(
      ({ model, name }) => nameKey(model) === nameKey(row.model) && nameKey(name) === nameKey(row.part),
    );
    const mechanism = part ? findMechanism(part.mechanism) : null;
    if (!part || !mechanism) return [];
    const isUsed =
      mechanism.id === "formula"
        ? (part.formula?.names ?? []).some(({ name }) => nameKey(name) === nameKey(row.parameter))
        : declarationOf(mechanism, row.parameter) !== null;
    const place = { table: "parameters", at: row.at, found: row.parameter, severity: "remark" } as const;
    return isUsed || mechanism.id !== "formula"
      ? []
      : [modelIssue("unusedParameter", place, { part: row.part, parameter: row.parameter })];
  });
}
