import type { Fraction } from "../arithmetic/fraction.js";
import { addFractions, compareFractions, ONE, ZERO } from "../arithmetic/index.js";
import type { CellAddress } from "../domain/cell.js";
import type { ModelInput } from "../domain/modelInput.js";
import type { ParameterRow, ParameterValue } from "../domain/parameter.js";
import type { Part, PartColumn } from "../domain/part.js";
import type { BudgetYear } from "../domain/time.js";
import { nameKey } from "../model/nameKey.js";

/** A part that the solver adds to try an answer: it stands in no cell of the workbook. */
export interface AddedPart {
  readonly name: string;
  readonly mechanism: string;
  readonly frame: string | null;
  readonly paidBy: string | null;
  readonly looksAt: readonly string[];
  readonly parameters: Readonly<Record<string, { readonly value: ParameterValue; readonly unit: string }>>;
}

/** Where a part stands that is in no cell of the workbook. */
export const NOWHERE: CellAddress = { sheet: "", cell: "" };
/** No cell can hold this sign, so what bears it is never a part of the workbook, with rows of its own in Parametre. */
const NOT_TYPED = "\u0001";

/** The name of a part that the solver adds. */
export const addedName = (name: string): string => `${NOT_TYPED}${name}`;

const COLUMNS: readonly PartColumn[] = [
  "model",
  "number",
  "name",
  "mechanism",
  "groups",
  "countBasis",
  "frame",
  "quantities",
  "table",
  "looksAt",
  "paidBy",
  "active",
  "formula",
  "note",
];

/** The input with one more part, the last of its model, looking at what it is told to. */
export function withPart(input: ModelInput, model: string, year: BudgetYear, added: AddedPart): ModelInput {
  const own = input.parts.filter((part) => nameKey(part.model) === nameKey(model));
  const last = own.reduce<Fraction>((most, { number }) => (compareFractions(number, most) > 0 ? number : most), ZERO);
  const part = partOf(model, addFractions(last, ONE), added);
  const rows = Object.entries(added.parameters).map(([parameter, given]) =>
    parameterRowOf(model, added.name, year, parameter, given),
  );
  return { ...input, parts: [...input.parts, part], parameters: [...input.parameters, ...rows] };
}

/** The input without the active parts of one mechanism in one model. */
export const withoutMechanism = (input: ModelInput, model: string, isIt: (part: Part) => boolean): ModelInput => ({
  ...input,
  parts: input.parts.map((part) =>
    nameKey(part.model) === nameKey(model) && isIt(part) ? { ...part, active: false } : part,
  ),
});

/** An active part with nothing in the columns that are not given. */
export const partOf = (
  model: string,
  number: Fraction,
  { name, mechanism, frame, paidBy, looksAt }: Omit<AddedPart, "parameters">,
): Part => ({
  model,
  number,
  name,
  mechanism,
  groups: [],
  countBasis: null,
  frame,
  quantities: [],
  table: null,
  looksAt,
  paidBy,
  active: true,
  formula: null,
  note: "",
  cells: Object.fromEntries(COLUMNS.map((column) => [column, NOWHERE])) as Part["cells"],
});

/** A row of Parametre with one value, in the model's own prices. */
export const parameterRowOf = (
  model: string,
  part: string,
  year: BudgetYear,
  parameter: string,
  { value, unit }: { readonly value: ParameterValue; readonly unit: string },
): ParameterRow => ({
  model,
  part,
  parameter,
  scope: { kind: "all" },
  gradeFrom: null,
  gradeTo: null,
  unit,
  priceLevel: null,
  source: "",
  values: new Map([[year, { value, at: NOWHERE }]]),
  at: NOWHERE,
  cells: {
    model: NOWHERE,
    part: NOWHERE,
    parameter: NOWHERE,
    scope: NOWHERE,
    gradeFrom: NOWHERE,
    unit: NOWHERE,
    priceLevel: NOWHERE,
  },
});
