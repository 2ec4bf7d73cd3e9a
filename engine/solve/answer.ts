import type { Fraction } from "../arithmetic/fraction.js";
import type { Allocation } from "../domain/allocation.js";

/** Why there is no answer; the sentences are in the words of the command line. */
export type NoAnswerReason =
  | "liftDoesNotReach"
  | "phaseInTooShort"
  | "rateHasNoEffect"
  | "rateBelowZero"
  | "frameIsClosed"
  | "frameUnknown"
  | "frameWithoutAmount"
  | "dialUnknown"
  | "dialAmbiguous"
  | "nothingToCompareWith"
  | "cannotRun";

/** A school and how far it is from what was asked; kr. */
export interface SchoolGap {
  readonly id: string;
  readonly name: string;
  readonly gap: Fraction;
}

/** A named number of the answer: a lift in kr, a rate, a number of years. */
export interface Found {
  readonly name: string;
  readonly value: Fraction;
  /** The exact number before it was set to whole units or decimals, where it is another. */
  readonly exact: Fraction;
}

/**
 * An answer that has been run again: `run` is the result with it, in whole units; `holds` whether that run keeps what was
 * asked to the last unit, and `short` the largest miss where rounding takes a unit (decision 0017).
 */
export type Answer =
  | {
      readonly found: true;
      readonly values: readonly Found[];
      readonly cost: Fraction;
      readonly run: Allocation;
      readonly before: Allocation;
      readonly holds: boolean;
      readonly short: Fraction;
      /** True where the answer is proved best; false where it is the best that was found. */
      readonly proved: boolean;
      /** Of `best`, where it is proved: the loss, in exact amounts, that no values within the ranges come below. */
      readonly least?: Fraction;
      readonly runs: number;
      readonly schools: readonly SchoolGap[];
    }
  | {
      readonly found: false;
      readonly reason: NoAnswerReason;
      /** Names the reason speaks of, such as the known parameters. */
      readonly known: readonly string[];
      /** The nearest that was possible: its values, and the schools it leaves short. */
      readonly nearest: readonly Found[];
      readonly schools: readonly SchoolGap[];
      readonly runs: number;
    };

export const noAnswer = (
  reason: NoAnswerReason,
  more: Partial<Pick<Extract<Answer, { found: false }>, "known" | "nearest" | "schools" | "runs">> = {},
): Answer => ({ found: false, reason, known: [], nearest: [], schools: [], runs: 0, ...more });
