import { compareFractions, explainPart, replay, type Allocation, type ExplainedPart } from "../../engine/index.js";
import { cellFaults, cellsOf } from "../support/cellFaults.js";
import { citationFaults } from "../support/citationFaults.js";
import { demand, holds, lawsOf, PATIENCE } from "../support/lawRuns.js";
import { lineReferenceFaults } from "../support/lineReferenceFaults.js";
import { runTown, show } from "../support/runTown.js";

/** Every explanation of every school is worked through, which takes its time. */
const FEW_SCHOOLS = 4;

/** The explanations of one part, for every school of the allocation. */
const explained = (allocation: Allocation): readonly (readonly ExplainedPart[])[] =>
  allocation.parts.map((part) => allocation.schools.map((_, school) => explainPart(part, school)));

const everyExplanation = (runs: number, law: (part: ExplainedPart, allocation: Allocation) => void): void =>
  holds(
    runs,
    ({ input, years }) => {
      const parts = runTown(input, years).flatMap((allocation) =>
        explained(allocation)
          .flat()
          .map((part) => [part, allocation] as const),
      );
      for (const [part, allocation] of parts) law(part, allocation);
    },
    FEW_SCHOOLS,
  );

describe(lawsOf("Forklaringen"), () => {
  it(
    "giver, regnet igennem fra det trykte, hver linjes egne tal, og den sidste linje er beløbet",
    () => {
      everyExplanation(10, ({ part, amount, lines }, { settings }) => {
        for (const line of lines) {
          for (const entry of line.entries) {
            const again = replay(line, entry, settings.unitDecimals);
            demand(
              compareFractions(again, entry.value) === 0,
              "does not replay",
              () => `${part} ${line.name}: ${show(again)} for ${show(entry.value)}`,
            );
          }
        }
        const last = lines.at(-1)?.entries[0]?.value;
        demand(
          last !== undefined && compareFractions(last, amount) === 0,
          "the last line is not the amount",
          () => part,
        );
      });
    },
    PATIENCE,
  );

  it(
    "henviser kun til linjer, der står før, og med det tal, de viser",
    () => {
      everyExplanation(10, (part) => {
        const faults = lineReferenceFaults(part);
        demand(faults.length === 0, "a wrong reference", () => `${part.part} ${faults[0] ?? ""}`);
      });
    },
    PATIENCE,
  );

  it(
    "citerer kun summer, rækkefølger og rester, som alle skolers forklaringer tilsammen giver",
    () => {
      holds(
        10,
        ({ input, years }) => {
          for (const allocation of runTown(input, years)) {
            const faults = explained(allocation).flatMap((schools) => citationFaults(schools, allocation));
            demand(faults.length === 0, "a wrong citation", () => faults[0] ?? "");
          }
        },
        FEW_SCHOOLS,
      );
    },
    PATIENCE,
  );

  it(
    "viser i hver celle, den henviser til, det tal, der står i den",
    () => {
      holds(
        10,
        ({ input, years }) => {
          const cells = cellsOf(input);
          const parts = runTown(input, years).flatMap((allocation) => explained(allocation).flat());
          for (const part of parts) {
            const faults = cellFaults(part, cells);
            demand(faults.length === 0, "a wrong cell", () => `${part.part} ${faults[0] ?? ""}`);
          }
        },
        FEW_SCHOOLS,
      );
    },
    PATIENCE,
  );
});
