import {
  addFractions,
  compareFractions,
  divideFractions,
  fractionAt,
  isWhole,
  subtractFractions,
  ZERO,
  type Allocation,
  type Fraction,
} from "../../engine/index.js";
import { payingFrame } from "../reference/frames.js";
import { demand, holds, lawsOf, PATIENCE } from "../support/lawRuns.js";
import { amountsOf, runTown, show, unitOf } from "../support/runTown.js";

const sum = (amounts: readonly Fraction[]): Fraction => amounts.reduce(addFractions, ZERO);
const same = (left: Fraction, right: Fraction): boolean => compareFractions(left, right) === 0;

const everyAllocation = (runs: number, law: (allocation: Allocation) => void): void =>
  holds(runs, ({ input, years }) => runTown(input, years).forEach(law));

describe(lawsOf("Det hele går op"), () => {
  it(
    "skolens dele giver tilsammen skolens beløb, og skolerne giver tilsammen det hele",
    () => {
      everyAllocation(50, (allocation) => {
        const parts = allocation.parts.map((_, part) => amountsOf(allocation, part));
        const totals = allocation.schools.map((_, school) => fractionAt(allocation.totals, school));
        totals.forEach((total, school) =>
          demand(same(total, sum(parts.map((amounts) => amounts[school] ?? ZERO))), "school", () => show(total)),
        );
        allocation.parts.forEach(({ total }, part) =>
          demand(same(total, sum(parts[part] ?? [])), "part", () => show(total)),
        );
        demand(same(allocation.total, sum(totals)), "total", () => show(allocation.total));
      });
    },
    PATIENCE,
  );

  it(
    "hvert beløb er et helt antal af modellens enhed, om den er 1 øre eller 1.000 kr.",
    () => {
      everyAllocation(50, (allocation) => {
        const amounts = allocation.parts.flatMap((_, part) => amountsOf(allocation, part));
        amounts.forEach((amount) =>
          demand(isWhole(divideFractions(amount, unitOf(allocation))), "not whole units", () => show(amount)),
        );
      });
    },
    PATIENCE,
  );

  it(
    "en rammes forbrug er summen af dens dele, og det, der er til overs, er rammen minus forbruget",
    () => {
      everyAllocation(50, (allocation) => {
        for (const { name, amount, total, difference } of allocation.frames) {
          const own = allocation.parts.filter(({ part }) => payingFrame(part) === name);
          demand(same(total, sum(own.map((part) => part.total))), "frame", () => `${name} ${show(total)}`);
          const left = amount === null ? null : subtractFractions(amount, total);
          demand(
            left === null ? difference === null : difference !== null && same(difference, left),
            "difference",
            () => name,
          );
        }
      });
    },
    PATIENCE,
  );
});
