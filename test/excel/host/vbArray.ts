/** The arrays in which Excel on Windows hands things to a script: they have to be asked for their contents. */
export interface VbArray {
  readonly toArray: () => readonly unknown[];
  readonly dimensions: () => number;
  readonly ubound: () => number;
}

export const vbArray = (values: readonly unknown[]): VbArray => ({
  toArray: () => values.map((value) => (Array.isArray(value) ? vbArray(value) : value)),
  dimensions: () => 1,
  ubound: () => values.length - 1,
});
