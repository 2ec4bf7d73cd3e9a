import type { ChartOptions } from "../chartOptions.js";
import { SCENARIO_LETTERS } from "../layout/scenarioLayout.js";
import type { ScenarioView } from "../scenarioView.js";
import type { ChartText } from "../text/chartText.js";
import { countChanges } from "./countChanges.js";
import { extremes } from "./extremes.js";

/** For each scenario how many get more and less, and who loses most. */
export function scenarioFinding(
  { scenarios, schools }: ScenarioView,
  { format }: Pick<ChartOptions, "format">,
  text: ChartText,
): string {
  if (schools.length === 0) return text.nothing;
  return SCENARIO_LETTERS.slice(0, scenarios.length)
    .map((letter, index) => {
      const changes = schools.map(({ id, name, values, outsideLimit }) => ({
        id,
        name,
        value: values[index] ?? null,
        outsideLimit: outsideLimit[index] ?? null,
      }));
      const { lowest } = extremes(changes, ({ value }) => value);
      const down = (lowest?.value ?? 0) < 0 && lowest !== null;
      return text.scenario({
        ...countChanges(changes),
        letter,
        name: scenarios[index] ?? letter,
        lowest: down ? { name: lowest.name, value: format.change(lowest.value ?? 0) } : null,
      });
    })
    .join(" ");
}
