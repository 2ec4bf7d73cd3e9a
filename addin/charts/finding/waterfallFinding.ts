import type { ChartOptions } from "../chartOptions.js";
import type { ChartText, NamedNumber } from "../text/chartText.js";
import type { WaterfallStep, WaterfallView } from "../waterfallView.js";

/** From what to what, and which parts move it most; of two alike the first in the model's order. */
export function waterfallFinding(
  { name, before, after, steps }: WaterfallView,
  { format }: Pick<ChartOptions, "format">,
  text: ChartText,
): string {
  const changes = steps.map((step) => ({ name: step.name, change: (step.after ?? 0) - (step.before ?? 0) }));
  const most = (sign: 1 | -1): NamedNumber | null => {
    const furthest = Math.max(0, ...changes.map(({ change }) => change * sign));
    const part = furthest === 0 ? undefined : changes.find(({ change }) => change * sign === furthest);
    return part === undefined ? null : { name: part.name, value: format.change(part.change) };
  };
  return text.waterfall({
    name,
    before: format.value(before),
    after: format.value(after),
    change: format.change(after - before),
    up: most(1),
    down: most(-1),
    ...replacedParts(steps),
    unchanged: changes.filter(({ change }) => change === 0).length,
  });
}

/** Parts that stand in one model only, and have an amount there. */
export const replacedParts = (steps: readonly WaterfallStep[]): { readonly gone: number; readonly added: number } => ({
  gone: steps.filter(({ before, after }) => after === null && before !== null && before !== 0).length,
  added: steps.filter(({ before, after }) => before === null && after !== null && after !== 0).length,
});
