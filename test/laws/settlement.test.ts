import {
  addFractions,
  compareFractions,
  isZero,
  settle,
  subtractFractions,
  ZERO,
  type ModelInput,
  type SettledAmount,
  type Settlement,
} from "../../engine/index.js";
import type { PupilCount } from "../../engine/domain/pupilCount.js";
import { chooseCounts } from "../../engine/facts/chooseCounts.js";
import { demand, holds, lawsOf, PATIENCE } from "../support/lawRuns.js";
import { MODEL } from "../support/randomMunicipality.js";
import { show } from "../support/runTown.js";

const MOST_SCHOOLS = 8;

/** Every count that holds as the final one, and a preliminary one beside it with so many pupils more in every grade. */
function withPreliminary(input: ModelInput, more: number): ModelInput {
  const best = chooseCounts(input.pupilCounts);
  const raised = ({ grades }: PupilCount): PupilCount["grades"] =>
    grades.map((cell) => cell && { ...cell, value: cell.value + more });
  return {
    ...input,
    pupilCounts: [
      ...best.map((count): PupilCount => ({ ...count, kind: "counted", version: "final" })),
      ...best.map((count): PupilCount => ({
        ...count,
        kind: "counted",
        version: "preliminary",
        grades: raised(count),
      })),
    ],
  };
}

/** Null where the model refuses the numbers, as limits that cannot be met: then there is nothing to settle. */
function settled(input: ModelInput, year: number | undefined): Settlement | null {
  const result = settle(input, { scenario: MODEL, ...(year === undefined ? {} : { year }) });
  const refused = ["limitsCannotBeMet", "negativeKey", "noKeys", "divisionByZero", "belowCurve"];
  const errors = result.issues.filter(({ severity }) => severity === "error");
  if (!result.ok && errors.every(({ code }) => refused.includes(code))) return null;
  if (!result.ok) throw new Error(`not settled: ${result.issues.map(({ code }) => code).join(", ")}`);
  return result.value;
}

const sum = (amounts: readonly SettledAmount[]) =>
  amounts.map(({ difference }) => difference).reduce(addFractions, ZERO);

describe(lawsOf("Efterreguleringen"), () => {
  it(
    "går op på begge led: delenes forskelle er skolens, skolernes er den samlede, og forskellen er endelig minus foreløbig",
    () => {
      holds(
        8,
        ({ input, years: [year] }) => {
          const found = settled(withPreliminary(input, 1), year);
          if (!found) return;
          const { schools, total } = found;
          for (const { parts, preliminary, settled: final, difference, school } of schools) {
            const same = compareFractions(sum(parts), difference) === 0;
            demand(same, "the parts do not add up", () => `${school.id}: ${show(sum(parts))} for ${show(difference)}`);
            const apart = subtractFractions(final, preliminary);
            demand(compareFractions(apart, difference) === 0, "not the difference", () => school.id);
          }
          const all = sum(schools);
          demand(compareFractions(all, total.difference) === 0, "the schools do not add up", () => show(all));
        },
        MOST_SCHOOLS,
      );
    },
    PATIENCE,
  );

  it(
    "er 0 for alle, hvor de endelige elevtal er de foreløbige",
    () => {
      holds(
        6,
        ({ input, years: [year] }) => {
          const moved = settled(withPreliminary(input, 0), year)?.schools.find(({ difference }) => !isZero(difference));
          demand(!moved, "something is settled", () => moved?.school.id ?? "");
        },
        MOST_SCHOOLS,
      );
    },
    PATIENCE,
  );

  it(
    "flytter kun penge mellem skolerne i en lukket ramme",
    () => {
      holds(
        8,
        ({ input, years: [year] }) => {
          const found = settled(withPreliminary(input, 1), year);
          if (!found) return;
          const { preliminary, settled: final } = found;
          final.frames.forEach((frame, index) => {
            const before = preliminary.frames[index];
            const isSame = before !== undefined && compareFractions(before.total, frame.total) === 0;
            // A frame that follows the pupils is itself settled.
            const follows = frame.regulation !== null;
            demand(!frame.closed || follows || isSame, "a closed frame moved", () => frame.name);
          });
        },
        MOST_SCHOOLS,
      );
    },
    PATIENCE,
  );
});
