/** A part's amount in one model. */
export interface PartAmount {
  readonly name: string;
  readonly amount: number;
}

/** A part's difference; null on a side where the model has no part of that name. */
export interface WaterfallStep {
  readonly name: string;
  readonly before: number | null;
  readonly after: number | null;
}

/** One school, from the old amount over the parts to the new. */
export interface WaterfallView {
  readonly id: string;
  readonly name: string;
  readonly before: number;
  readonly after: number;
  /** In the order to show them: see `waterfallSteps`. */
  readonly steps: readonly WaterfallStep[];
}
