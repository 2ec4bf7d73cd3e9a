import type { Allocation } from "./allocation.js";
import type { Consequence } from "./consequence.js";
import type { BudgetYear } from "./time.js";

/** Places in the list of kr per pupil, 1 the highest; the same amount has the same place. Null without pupils. */
export interface Ranks {
  readonly before: number | null;
  readonly after: number | null;
}

/** One of the scenarios that stand side by side, in one year. Ranks follow the schools and clusters of its consequence. */
export interface ScenarioSide {
  readonly name: string;
  readonly allocation: Allocation;
  /** Against the common "before"; all differences are 0 where the scenario is that one itself. */
  readonly consequence: Consequence;
  readonly schoolRanks: readonly Ranks[];
  readonly clusterRanks: readonly Ranks[];
  /** True where the scenario has pupils or facts of its own, and "before" was run on them (decision 0005). */
  readonly onOwnPupils: boolean;
}

export interface YearSideBySide {
  readonly year: BudgetYear;
  /** The common "before" as it stands, on its own pupils. */
  readonly before: Allocation;
  readonly sides: readonly ScenarioSide[];
}

/** Any number of scenarios side by side, year by year, all against the same model or scenario. */
export interface SideBySide {
  readonly against: string;
  readonly names: readonly string[];
  readonly years: readonly YearSideBySide[];
}
