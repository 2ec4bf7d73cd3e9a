import type { ChartOptions } from "../chartOptions.js";
import type { ScatterSchool, ScatterView } from "../scatterView.js";
import type { ChartText, NamedNumber } from "../text/chartText.js";
import { extremes } from "./extremes.js";

/** Who is lowest and highest after, and what becomes of the average. */
export function scatterFinding(
  { schools, average }: ScatterView,
  { format }: Pick<ChartOptions, "format">,
  text: ChartText,
): string {
  if (schools.length === 0) return text.nothing;
  const { highest, lowest } = extremes(schools, ({ after }) => after);
  const named = (school: ScatterSchool | null): NamedNumber | null =>
    school === null || school.after === null ? null : { name: school.name, value: format.value(school.after) };
  return text.scatter({
    schools: schools.length,
    lowest: named(lowest),
    highest: named(highest),
    average:
      average.before === null || average.after === null
        ? null
        : { before: format.value(average.before), after: format.value(average.after) },
  });
}
