import {
  replay,
  type ExplainedEntry,
  type ExplainedLine,
  type Expression,
  type Fraction,
  type Language,
  type Operand,
} from "../../engine/index.js";

/** How an explanation is shown. */
export interface ShownAs {
  readonly language: Language;
  /** Decimals of the model's unit of money: 0 for whole kr, 2 for øre. */
  readonly unitDecimals: number;
}

/** One value of a line, and how it is to be shown. */
export interface EntryPlace extends ShownAs {
  readonly line: ExplainedLine;
  readonly entry: ExplainedEntry;
}

/** What a part of the line's expression comes to, worked out from nothing but the numbers printed beside it. */
export const valueHere = ({ line, entry, unitDecimals }: EntryPlace, expression: Expression): Fraction =>
  replay({ ...line, expression }, entry, unitDecimals);

/** A number the line uses, by the name its expression has for it. */
export function operandHere({ entry }: EntryPlace, name: string): Operand {
  const found = entry.operands.find((operand) => operand.name === name);
  if (!found) throw new Error(`"${name}" is not printed: a fault in the explanation`);
  return found;
}
