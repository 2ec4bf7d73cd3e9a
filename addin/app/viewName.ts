/** The views of the pane, in the order of the tabs. */
export const VIEW_NAMES = ["start", "data", "model", "scenarios", "results", "school", "whatIf", "writing"] as const;

export type ViewName = (typeof VIEW_NAMES)[number];

export const isViewName = (name: string): name is ViewName => VIEW_NAMES.some((known) => known === name);
