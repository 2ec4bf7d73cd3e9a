import {
  fraction,
  fractionAt,
  runScenarios,
  type Allocation,
  type Fraction,
  type ModelInput,
  type NumberPath,
} from "../../engine/index.js";
import { MODEL, OLD_MODEL } from "./randomMunicipality.js";

/** Both models of a random municipality, each budget year; a model that the numbers refuse (a pool without keys) is left out. */
export function runTown(input: ModelInput, years: readonly number[], path: NumberPath = "safe"): readonly Allocation[] {
  return [MODEL, OLD_MODEL].flatMap((name) =>
    years.flatMap((year) => {
      const result = runScenarios(input, { names: [name], years: [year], path });
      return result.ok ? result.value : [];
    }),
  );
}

/** A part's amounts per school, in the allocation's order. */
export const amountsOf = (allocation: Allocation, part: number): readonly Fraction[] => {
  const column = allocation.parts[part]?.amounts;
  return column ? allocation.schools.map((_, school) => fractionAt(column, school)) : [];
};

/** Everything an allocation gives, as text: one line per school and part. */
export function linesOf(allocation: Allocation): readonly string[] {
  const head = `${allocation.model} ${allocation.year}`;
  return allocation.parts.flatMap(({ part }, order) =>
    amountsOf(allocation, order).map(
      (amount, school) => `${head} ${allocation.schools[school]?.school.id} ${part.name}: ${show(amount)}`,
    ),
  );
}

export const show = ({ numerator, denominator }: Fraction): string =>
  denominator === 1n ? `${numerator}` : `${numerator}/${denominator}`;

/** One unit of the model's money in kr. */
export function unitOf({ settings: { unitDecimals } }: Allocation): Fraction {
  return unitDecimals >= 0 ? fraction(1n, 10n ** BigInt(unitDecimals)) : fraction(10n ** BigInt(-unitDecimals));
}
