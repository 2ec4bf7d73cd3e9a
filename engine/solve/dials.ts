import type { Fraction } from "../arithmetic/fraction.js";
import { addFractions } from "../arithmetic/index.js";
import type { FrameRow } from "../domain/frame.js";
import type { ModelInput } from "../domain/modelInput.js";
import type { ParameterRow, Scope } from "../domain/parameter.js";
import type { BudgetYear } from "../domain/time.js";
import { nameKey } from "../model/nameKey.js";
import type { ParameterDial } from "./question.js";

/**
 * The row of a frame's amount in one year; where the frame follows the pupils (Demografi), the row of its base year, which
 * the amounts of later years are worked out from.
 */
export function frameRowOf(input: ModelInput, model: string, frame: string, year: BudgetYear): FrameRow | null {
  const isOwn = (row: { readonly model: string; readonly frame: string }): boolean =>
    nameKey(row.model) === nameKey(model) && nameKey(row.frame) === nameKey(frame);
  const of = (wanted: number): FrameRow | null => input.frames.find((row) => isOwn(row) && row.year === wanted) ?? null;
  const earlier = input.demography.filter((row) => isOwn(row) && row.baseYear < year);
  return of(year) ?? of(Math.max(...earlier.map(({ baseYear }) => baseYear)));
}

/** The same input with more in one frame. */
export const withLift = (input: ModelInput, row: FrameRow, lift: Fraction): ModelInput => ({
  ...input,
  frames: input.frames.map((own) =>
    own === row ? { ...own, amount: { ...own.amount, value: addFractions(own.amount.value, lift) } } : own,
  ),
});

/** The rows a dial may turn. */
export function dialRows(input: ModelInput, model: string, dial: ParameterDial): readonly ParameterRow[] {
  return input.parameters.filter(
    (row) =>
      nameKey(row.model) === nameKey(model) &&
      nameKey(row.part) === nameKey(dial.part) &&
      nameKey(row.parameter) === nameKey(dial.parameter) &&
      (dial.scope === undefined || nameKey(scopeText(row.scope)) === nameKey(dial.scope)) &&
      (dial.gradeFrom === undefined || row.gradeFrom === dial.gradeFrom),
  );
}

/** What can be turned in a model, as it is written on the command line: "Elevtakst: Takst: 0", "Grundbeløb: Beløb: Nord". */
export const knownDials = (input: ModelInput, model: string): readonly string[] =>
  [
    ...new Set(
      input.parameters
        .filter((row) => nameKey(row.model) === nameKey(model))
        .map((row) => {
          const which = row.gradeFrom === null ? scopeText(row.scope) : String(row.gradeFrom);
          return [row.part, row.parameter, ...(which === "" ? [] : [which])].join(": ");
        }),
    ),
  ].sort();

/** The number or name that stands in Gælder, without its kind. */
export function scopeText(scope: Scope): string {
  switch (scope.kind) {
    case "all":
      return "";
    case "school":
      return scope.id;
    case "schoolYear":
      return scope.schoolYear;
    default:
      return scope.name;
  }
}

/** The same input with one value of one row of Parametre set. */
export const withValue = (input: ModelInput, row: ParameterRow, year: BudgetYear, value: Fraction): ModelInput => ({
  ...input,
  parameters: input.parameters.map((own) =>
    own.at === row.at
      ? { ...own, values: new Map([...own.values, [year, { value, at: own.values.get(year)?.at ?? own.at }]]) }
      : own,
  ),
});
