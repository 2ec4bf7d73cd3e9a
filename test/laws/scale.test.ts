import {
  findMechanism,
  fraction,
  fractionAt,
  multiplyFractions,
  type Allocation,
  type ModelInput,
} from "../../engine/index.js";
import { demand, holds, lawsOf, PATIENCE } from "../support/lawRuns.js";
import { runTown, show } from "../support/runTown.js";
import { hasMoneyCurve, scaledInput } from "../support/scaledInput.js";

const LARGEST_UNIT = 1000n;

/** Units from 0,01 to 1.000 kr exist; a larger one cannot be asked for. */
const mayGrow = ({ settings }: ModelInput, times: bigint): boolean =>
  settings.every(
    ({ name, value }) =>
      name !== "rounding" || typeof value === "string" || value.numerator * times <= LARGEST_UNIT * value.denominator,
  );

/** Parts that round amounts to decimals of their own would have to round to tens instead, which cannot be written. */
const withoutOwnDecimals = (input: ModelInput): ModelInput => ({
  ...input,
  parts: input.parts.filter(
    (part) => findMechanism(part.mechanism)?.id !== "perPupilFromHours" && !hasMoneyCurve(input, part),
  ),
});

function totalsOf(allocations: readonly Allocation[], times: bigint): string {
  const lines = allocations.flatMap(({ model, year, parts, schools }) =>
    parts.flatMap(({ part, amounts }) =>
      schools.map(
        ({ school }, order) =>
          `${model} ${year} ${part.name} ${school.id}: ${show(multiplyFractions(fractionAt(amounts, order), fraction(times)))}`,
      ),
    ),
  );
  return lines.join("\n");
}

describe(lawsOf("Regnet i en anden møntenhed"), () => {
  it.each([10n, 100n])(
    "giver alle beløb gange %s det samme, når rammer, satser og afrunding også ganges",
    (times) => {
      holds(40, ({ input, years }) => {
        const plain = withoutOwnDecimals(input);
        if (!mayGrow(plain, times)) return;
        const [own, scaled] = [runTown(plain, years), runTown(scaledInput(plain, times === 10n ? 1 : 2), years)];
        demand(totalsOf(own, times) === totalsOf(scaled, 1n), "scaling changes the result", () =>
          firstDifference(totalsOf(own, times), totalsOf(scaled, 1n)),
        );
      });
    },
    PATIENCE,
  );
});

function firstDifference(left: string, right: string): string {
  const [own, other] = [left.split("\n"), right.split("\n")];
  const at = own.findIndex((line, order) => line !== other[order]);
  return `${own[at] ?? own.length} and ${other[at] ?? other.length}`;
}
