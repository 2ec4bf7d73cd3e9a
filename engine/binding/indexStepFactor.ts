import type { Fraction } from "../arithmetic/fraction.js";
import {
  addFractions,
  compareFractions,
  isZero,
  multiplyFractions,
  ONE,
  subtractFractions,
} from "../arithmetic/index.js";
import type { CellAddress, Located } from "../domain/cell.js";
import type { IndexKind, IndexStep } from "../domain/frame.js";

/** Pay and prices in their shares; null where the share leaves nothing to move. */
export interface WeighedStep {
  readonly payShare: Located<Fraction>;
  readonly pay: Located<Fraction> | null;
  readonly prices: Located<Fraction> | null;
}

/** One step from a price level to another as it was used, with the cells of Fremskrivning it rests on. */
export interface UsedStep {
  readonly from: number;
  readonly to: number;
  readonly factor: Fraction;
  readonly at: readonly CellAddress[];
  readonly weighed: WeighedStep | null;
}

/** Why rows that lead from one level to another give no factor. */
export type StepProblem =
  | { readonly problem: "payShareMissing"; readonly from: number; readonly to: number }
  | { readonly problem: "kindMissing"; readonly from: number; readonly to: number; readonly kind: IndexKind };

/**
 * The factor of the rows between two levels, at most one of each kind (reading has seen to that); mechanisms A5.
 * With a pay share w it is w × pay + (1 − w) × prices, and the combined row is not looked at. Without one it is the
 * combined row, or the only kind there is; pay and prices that differ cannot be put together by guessing.
 */
export function stepFactor(rows: readonly IndexStep[], payShare: Located<Fraction> | null): UsedStep | StepProblem {
  return payShare ? weighed(rows, payShare) : unweighed(rows);
}

const ofKind = (rows: readonly IndexStep[], kind: IndexKind): IndexStep | null =>
  rows.find((row) => row.kind === kind) ?? null;

function unweighed(rows: readonly IndexStep[]): UsedStep | StepProblem {
  const row = ofKind(rows, "combined") ?? rows[0];
  if (!row) throw new Error("A step of no rows: a fault in the engine");
  const { from, to, factor, kind } = row;
  const isClear =
    kind === "combined" || rows.every((other) => compareFractions(other.factor.value, factor.value) === 0);
  if (!isClear) return { problem: "payShareMissing", from, to };
  return { from, to, factor: factor.value, at: [factor.at], weighed: null };
}

function weighed(rows: readonly IndexStep[], payShare: Located<Fraction>): UsedStep | StepProblem {
  const [{ from, to } = { from: 0, to: 0 }] = rows;
  const rest = subtractFractions(ONE, payShare.value);
  const wanted = [
    { kind: "pay", share: payShare.value, row: ofKind(rows, "pay") },
    { kind: "prices", share: rest, row: ofKind(rows, "prices") },
  ] as const;
  const missing = wanted.find(({ share, row }) => !isZero(share) && !row);
  if (missing) return { problem: "kindMissing", from, to, kind: missing.kind };
  const [pay, prices] = wanted.map(({ share, row }) => (isZero(share) ? null : (row?.factor ?? null)));
  const used = [pay, prices].flatMap((factor) => (factor ? [factor] : []));
  const factor = addFractions(
    multiplyFractions(payShare.value, pay?.value ?? ONE),
    multiplyFractions(rest, prices?.value ?? ONE),
  );
  return {
    from,
    to,
    factor,
    at: [payShare.at, ...used.map(({ at }) => at)],
    weighed: { payShare, pay: pay ?? null, prices: prices ?? null },
  };
}
