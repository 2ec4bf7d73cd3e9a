/** A band of grades, both ends included. */
export interface GradeBand {
  readonly from: number;
  readonly to: number;
}

export const ALL_GRADES: GradeBand = { from: 0, to: 10 };
