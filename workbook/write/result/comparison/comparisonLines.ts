import {
  addFractions,
  divideFractions,
  fractionAt,
  isZero,
  ranksOf,
  ZERO,
  type AmountChange,
  type Fraction,
  type Ranks,
  type YearSideBySide,
} from "../../../../engine/index.js";

/** What one scenario has on a line; null where it does not have the school. */
export interface SideCells {
  readonly change: AmountChange;
  readonly ranks: Ranks | null;
  readonly outsideLimit: boolean | null;
}

/** A line of a comparison: a school, a cluster or all, with the common "before" and every scenario. */
export interface ComparisonLine {
  readonly id: string;
  readonly name: string;
  readonly cluster: string | null;
  readonly amount: Fraction;
  readonly perPupil: Fraction | null;
  readonly rank: number | null;
  readonly sides: readonly (SideCells | null)[];
}

export interface ComparisonLines {
  readonly schools: readonly ComparisonLine[];
  readonly clusters: readonly ComparisonLine[];
  readonly total: ComparisonLine;
}

interface Money {
  readonly amount: Fraction;
  readonly pupils: Fraction;
}

/** Everything a comparison of one year shows, line by line; schools in tie order, clusters by name. */
export function comparisonLines({ before, sides }: YearSideBySide): ComparisonLines {
  const money = before.schools.map(({ pupils }, index) => ({ amount: fractionAt(before.totals, index), pupils }));
  const schools = before.schools.map(({ school: { id, name, cluster } }) => ({ id, name, cluster }));
  const names = [...new Set(schools.flatMap(({ cluster }) => cluster ?? []))].sort();
  const clusterMoney = names.map((name) => sumOf(money.filter((_, index) => schools[index]?.cluster === name)));
  const all = sumOf(money);
  return {
    schools: linesOf(schools, money, ({ id }) =>
      sides.map(({ consequence, schoolRanks }) => sideAt(consequence.schools, schoolRanks, (one) => one.id === id)),
    ),
    clusters: linesOf(
      names.map((name) => ({ id: "", name, cluster: name })),
      clusterMoney,
      ({ name }) =>
        sides.map(({ consequence, clusterRanks }) =>
          sideAt(consequence.clusters, clusterRanks, (one) => one.cluster === name),
        ),
    ),
    total: {
      ...{ id: "", name: "", cluster: null, amount: all.amount, perPupil: perPupilOf(all), rank: null },
      sides: sides.map(({ consequence }) => ({ change: consequence.total, ranks: null, outsideLimit: null })),
    },
  };
}

type Named = Pick<ComparisonLine, "id" | "name" | "cluster">;

function linesOf(
  named: readonly Named[],
  money: readonly Money[],
  sidesOf: (of: Named) => ComparisonLine["sides"],
): readonly ComparisonLine[] {
  const perPupil = money.map(perPupilOf);
  const ranks = ranksOf(perPupil);
  return named.map((of, index) => ({
    ...of,
    amount: money[index]?.amount ?? ZERO,
    perPupil: perPupil[index] ?? null,
    rank: ranks[index] ?? null,
    sides: sidesOf(of),
  }));
}

function sideAt<Change extends AmountChange & { readonly outsideLimit?: boolean | null }>(
  changes: readonly Change[],
  ranks: readonly Ranks[],
  isWanted: (change: Change) => boolean,
): SideCells | null {
  const index = changes.findIndex(isWanted);
  const change = changes[index];
  return change ? { change, ranks: ranks[index] ?? null, outsideLimit: change.outsideLimit ?? null } : null;
}

const sumOf = (money: readonly Money[]): Money =>
  money.reduce(
    (sum, { amount, pupils }) => ({
      amount: addFractions(sum.amount, amount),
      pupils: addFractions(sum.pupils, pupils),
    }),
    { amount: ZERO, pupils: ZERO },
  );

const perPupilOf = ({ amount, pupils }: Money): Fraction | null =>
  isZero(pupils) ? null : divideFractions(amount, pupils);
