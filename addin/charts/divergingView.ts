/** A change by school. Which schools are outside a limit is known by the comparison, not worked out here. */
export interface ChangedSchool {
  readonly id: string;
  readonly name: string;
  readonly cluster: string | null;
  /** kr or percent; null where there is no percent because there was nothing before. */
  readonly value: number | null;
  readonly outsideLimit: boolean | null;
  /** Limits of this school's own (kr), drawn on its row where they fall inside the chart. */
  readonly ownLimits?: readonly number[];
}

export interface ChangedCluster {
  readonly cluster: string | null;
  readonly value: number | null;
}

export interface DivergingView {
  readonly schools: readonly ChangedSchool[];
  /** In the order to show them; empty where schools stand in one list. A school of no named cluster stands last. */
  readonly clusters: readonly ChangedCluster[];
  /** Limits of the same height for all (percent): lines through the chart. */
  readonly limits: readonly number[];
}
