import {
  addFractions,
  fractionAt,
  isZero,
  subtractFractions,
  ZERO,
  type Allocation,
  type Consequence,
  type Fraction,
  type Language,
} from "../../../engine/index.js";
import { consequenceDecimals } from "./consequenceDecimals.js";
import { RESULT_WORDS } from "./resultWords.js";

/** Two amounts that should be the same. `must` false: a difference is worth knowing and nothing is wrong. */
export interface Reconciliation {
  readonly what: string;
  readonly scenario: string;
  readonly year: number;
  readonly unitDecimals: number;
  readonly expected: Fraction | null;
  readonly found: Fraction;
  readonly must: boolean;
  /** Said instead of "right" or "wrong" where it need not be the same. */
  readonly answer?: string;
}

export const isWrong = ({ must, expected, found }: Reconciliation): boolean =>
  must && expected !== null && !isZero(subtractFractions(expected, found));

/** Every frame against what its parts gave. */
export function frameReconciliations(allocation: Allocation, language: Language): readonly Reconciliation[] {
  const { checks } = RESULT_WORDS[language];
  return allocation.frames.map(({ name, amount, total, closed }) => ({
    ...of(allocation),
    what: checks.frame(name),
    expected: amount,
    found: total,
    must: closed,
    ...(closed ? {} : { answer: amount === null ? checks.noAmount : checks.open }),
  }));
}

/** The total against the parts, and against the schools: the same money counted in two ways. */
export function sumReconciliations(allocation: Allocation, language: Language): readonly Reconciliation[] {
  const { checks } = RESULT_WORDS[language];
  const parts = allocation.parts.map(({ total }) => total).reduce(addFractions, ZERO);
  const amounts = allocation.schools.flatMap((_, school) =>
    allocation.parts.map((part) => fractionAt(part.amounts, school)),
  );
  const expected = allocation.total;
  return [
    { ...of(allocation), what: checks.partsAddUp, expected, found: parts, must: true },
    { ...of(allocation), what: checks.schoolsAddUp, expected, found: amounts.reduce(addFractions, ZERO), must: true },
  ];
}

/** What is spent before against what is spent after. */
export function changeReconciliation(consequence: Consequence, after: Allocation, language: Language): Reconciliation {
  const { from, to, total, year } = consequence;
  const { checks } = RESULT_WORDS[language];
  return {
    what: checks.change(from, to),
    scenario: to,
    year,
    unitDecimals: consequenceDecimals(consequence, after),
    expected: total.before,
    found: total.after,
    must: false,
    answer: isZero(total.difference) ? checks.neutral : checks.notNeutral,
  };
}

function of({ scenario, year, settings }: Allocation): Pick<Reconciliation, "scenario" | "year" | "unitDecimals"> {
  return { scenario, year, unitDecimals: settings.unitDecimals };
}
