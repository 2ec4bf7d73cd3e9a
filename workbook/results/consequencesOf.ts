import {
  compareScenarios,
  transitionPaths,
  type Allocation,
  type Comparison,
  type Consequence,
  type ModelInput,
  type TransitionPath,
} from "../../engine/index.js";
import { nameKey } from "../text/nameKey.js";
import { allNames } from "./runnableNames.js";
import type { Told } from "./told.js";

export interface Compared {
  readonly comparisons: readonly Comparison[];
  readonly consequences: readonly Consequence[];
  /** The way from the old model, year by year, of every result that has a transition in it. */
  readonly transitions: readonly TransitionPath[];
  /** The results that were given, and those they were compared with. */
  readonly allocations: readonly Allocation[];
}

/**
 * The consequence of every result that has something to be compared with (Sammenlignes med in Opsætning), year by year.
 * Where the comparison cannot be run there is no consequence; its issues were told when the workbook was checked.
 */
export function consequencesOf(input: ModelInput, allocations: readonly Allocation[], told: Told): Compared {
  const comparisons = allocations.flatMap((after) => comparisonOf(input, after, told));
  const known = new Map(allocations.map((allocation) => [keyOf(allocation), allocation]));
  for (const { before, onPupilsOfAfter } of comparisons) {
    if (!onPupilsOfAfter && !known.has(keyOf(before))) known.set(keyOf(before), before);
  }
  return {
    comparisons,
    transitions: transitionPaths(comparisons),
    consequences: comparisons.map(({ consequence }) => consequence),
    allocations: [...known.values()],
  };
}

function comparisonOf(input: ModelInput, { scenario, year, settings }: Allocation, told: Told): readonly Comparison[] {
  const from = allNames(input).find((name) => nameKey(name) === nameKey(settings.comparedWith ?? ""));
  if (from === undefined || nameKey(from) === nameKey(scenario)) return [];
  told({ da: `Sammenligner ${from} og ${scenario}`, en: `Comparing ${from} and ${scenario}` });
  const result = compareScenarios(input, { from, to: scenario, year });
  return result.ok ? [result.value] : [];
}

const keyOf = ({ scenario, year }: Allocation): string => JSON.stringify([nameKey(scenario), year]);
