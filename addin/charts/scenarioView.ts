/** A school's change in each scenario, in the order of the scenarios. */
export interface ComparedSchool {
  readonly id: string;
  readonly name: string;
  readonly values: readonly (number | null)[];
  readonly outsideLimit: readonly (boolean | null)[];
}

export interface ScenarioView {
  /** Two to four names. */
  readonly scenarios: readonly string[];
  readonly schools: readonly ComparedSchool[];
  readonly limits: readonly number[];
  /** Place of the scenario the schools are sorted by. */
  readonly sortBy: number;
}
