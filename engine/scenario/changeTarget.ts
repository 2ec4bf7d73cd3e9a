import type { Issue } from "../domain/issue.js";
import type { ModelInput } from "../domain/modelInput.js";
import type { Change, ChangeValue } from "../domain/scenario.js";

/** A value of the input that a change can reach: what it is now, and the input with it replaced. */
export interface ChangeTarget {
  readonly current: ChangeValue;
  readonly replace: (input: ModelInput) => ModelInput;
}

/** Finds what a change reaches; an issue where the new value does not fit there. */
export type TargetFinder = (input: ModelInput, model: string, change: Change) => readonly (ChangeTarget | Issue)[];

/** A copy of a list with one item replaced. */
export const replaced = <Item>(list: readonly Item[], old: Item, item: Item): readonly Item[] =>
  list.map((known) => (known === old ? item : known));

export const isFraction = (value: ChangeValue): value is Extract<ChangeValue, { readonly numerator: bigint }> =>
  typeof value === "object" && value !== null && "numerator" in value;

export const isFormula = (value: ChangeValue): value is Extract<ChangeValue, { readonly expression: unknown }> =>
  typeof value === "object" && value !== null && "expression" in value;
