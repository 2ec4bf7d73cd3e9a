import type { Fraction } from "../arithmetic/fraction.js";
import type { CellAddress, Located } from "./cell.js";

/** A school as the workbook names it. Extra columns of the table `Skoler` are its facts, by header text. */
export interface School {
  readonly id: string;
  readonly name: string;
  readonly cluster: string | null;
  readonly type: string | null;
  readonly facts: ReadonlyMap<string, Located<Fraction | string>>;
  readonly at: CellAddress;
}

/**
 * The order that decides every tie: ids that are whole numbers first, by value, then text by code unit.
 * Written down so that sorting a sheet, or another locale, can never move a krone.
 */
export function compareSchoolIds(left: string, right: string): number {
  const leftIsNumber = /^\d+$/.test(left);
  const rightIsNumber = /^\d+$/.test(right);
  if (leftIsNumber !== rightIsNumber) return leftIsNumber ? -1 : 1;
  if (leftIsNumber) {
    const difference = BigInt(left) - BigInt(right);
    if (difference !== 0n) return difference < 0n ? -1 : 1;
  }
  return left < right ? -1 : left > right ? 1 : 0;
}
