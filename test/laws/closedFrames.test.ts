import {
  compareFractions,
  divideFractions,
  fractionAt,
  isZero,
  multiplyFractions,
  subtractFractions,
  addFractions,
  ZERO,
  type Allocation,
  type Fraction,
  type PartAllocation,
} from "../../engine/index.js";
import { demand, holds, lawsOf, PATIENCE } from "../support/lawRuns.js";
import { runTown, show, unitOf } from "../support/runTown.js";

const absolute = (value: Fraction): Fraction => (value.numerator < 0n ? subtractFractions(ZERO, value) : value);

/** A share-out of a part: the total, and every school's key and whole share. */
interface ShareOut {
  readonly total: Fraction;
  readonly keys: readonly Fraction[];
  readonly shares: readonly Fraction[];
}

function shareOutsOf(allocation: Allocation, { computation }: PartAllocation): readonly ShareOut[] {
  return computation.lines.flatMap(({ name, expression }) => {
    if (expression.kind !== "close" || expression.total.kind !== "ref") return [];
    const column = (line: string): readonly Fraction[] => {
      const found = computation.columns.get(line);
      return found
        ? allocation.schools.map((_, school) =>
            fractionAt(found, "numerators" in found && found.numerators.length === 1 ? 0 : school),
          )
        : [];
    };
    return [{ total: column(expression.total.name)[0] ?? ZERO, keys: column(expression.key), shares: column(name) }];
  });
}

describe(lawsOf("En lukket pulje eller ramme"), () => {
  it(
    "er brugt til sidste enhed, når en del lukker rammen",
    () => {
      holds(60, ({ input, years }) => {
        for (const { frames } of runTown(input, years)) {
          for (const { name, difference, closed } of frames) {
            demand(
              !closed || (difference !== null && isZero(difference)),
              "not used up",
              () => `${name} ${difference ? show(difference) : "–"}`,
            );
          }
        }
      });
    },
    PATIENCE,
  );

  it(
    "deles helt ud, og ingen skole er en hel enhed fra sin nøjagtige andel",
    () => {
      holds(60, ({ input, years }) => {
        for (const allocation of runTown(input, years)) {
          for (const shareOut of allocation.parts.flatMap((part) => shareOutsOf(allocation, part)))
            checkShares(shareOut, unitOf(allocation));
        }
      });
    },
    PATIENCE,
  );
});

function checkShares({ total, keys, shares }: ShareOut, unit: Fraction): void {
  const allKeys = keys.reduce(addFractions, ZERO);
  demand(compareFractions(shares.reduce(addFractions, ZERO), total) === 0, "pool not shared out", () => show(total));
  shares.forEach((share, school) => {
    const exact = isZero(allKeys) ? ZERO : divideFractions(multiplyFractions(total, keys[school] ?? ZERO), allKeys);
    const off = absolute(subtractFractions(share, exact));
    demand(
      compareFractions(off, unit) < 0,
      "a unit or more from the exact share",
      () => `${show(share)} for ${show(exact)}`,
    );
  });
}
