/** One action, or a few that belong together, on a sheet that is being built. */
export interface Step {
  /** The name the sheet will have, for whoever waits. */
  readonly sheet: string;
  /** Values it writes; steps that only change how a sheet looks write none. */
  readonly cells: number;
  /** About how many characters it sends. */
  readonly size: number;
  readonly apply: () => void;
}

/** A step that changes how a sheet looks. */
export const lookStep = (sheet: string, apply: () => void): Step => ({ sheet, cells: 0, size: 0, apply });
