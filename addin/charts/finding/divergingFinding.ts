import type { ChartOptions } from "../chartOptions.js";
import type { ChangedSchool, DivergingView } from "../divergingView.js";
import type { ChartText, NamedNumber } from "../text/chartText.js";
import { countChanges } from "./countChanges.js";
import { extremes } from "./extremes.js";

/** How many get more and less, who most, and how many are outside the limit. */
export function divergingFinding(
  { schools }: DivergingView,
  { format }: Pick<ChartOptions, "format">,
  text: ChartText,
): string {
  if (schools.length === 0) return text.nothing;
  const { highest, lowest } = extremes(schools, ({ value }) => value);
  const named = (school: ChangedSchool | null, sign: 1 | -1): NamedNumber | null =>
    school === null || school.value === null || school.value * sign <= 0
      ? null
      : { name: school.name, value: format.change(school.value) };
  return text.diverging(countChanges(schools), named(highest, 1), named(lowest, -1));
}
