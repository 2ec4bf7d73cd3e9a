import { explainPart, type Allocation } from "../../engine/index.js";
import { demand, holds, lawsOf, PATIENCE } from "../support/lawRuns.js";
import { linesOf, runTown, show } from "../support/runTown.js";

/** Every line of every school is compared, which takes its time. */
const FEW_SCHOOLS = 8;

/** Every line of every explanation, as text. */
const reasonsOf = (allocation: Allocation): readonly string[] =>
  allocation.parts.flatMap((part) =>
    allocation.schools.flatMap(({ school }, order) =>
      explainPart(part, order).lines.flatMap(({ no, name, entries }) =>
        entries.map(({ value }) => `${school.id} ${part.part.name} ${no} ${name} ${show(value)}`),
      ),
    ),
  );

describe(lawsOf("Hele tal i flydende komma og hele tal uden grænse"), () => {
  it(
    "giver de samme beløb og de samme mellemregninger",
    () => {
      holds(
        25,
        ({ input, years }) => {
          const safe = runTown(input, years, "safe");
          const big = runTown(input, years, "bigint");
          demand(safe.length === big.length, "only one path refuses", () => `${safe.length} and ${big.length}`);
          safe.forEach((allocation, order) => checkSame(allocation, big[order]));
        },
        FEW_SCHOOLS,
      );
    },
    PATIENCE,
  );
});

function checkSame(safe: Allocation, big: Allocation | undefined): void {
  demand(big !== undefined, "only one path refuses", () => safe.model);
  if (!big) return;
  const pairs = zip([...linesOf(safe), ...reasonsOf(safe)], [...linesOf(big), ...reasonsOf(big)]);
  const wrong = pairs.find(([left, right]) => left !== right);
  demand(!wrong, "paths differ", () => (wrong ?? []).join(" and "));
}

const zip = (left: readonly string[], right: readonly string[]): readonly (readonly [string, string])[] =>
  Array.from({ length: Math.max(left.length, right.length) }, (_, order) => [
    left[order] ?? "nothing",
    right[order] ?? "nothing",
  ]);
