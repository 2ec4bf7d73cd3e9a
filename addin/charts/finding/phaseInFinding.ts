import type { ChartOptions } from "../chartOptions.js";
import type { PhaseInSchool, PhaseInView } from "../phaseInView.js";
import type { ChartText, FromTo } from "../text/chartText.js";
import { extremes } from "./extremes.js";

const differenceOf = ({ before, after }: PhaseInSchool): number | null =>
  before === null || after === null ? null : after - before;

/** The ways of the chosen schools, else those that go furthest up and down. */
export function phaseInFinding(
  { schools, years }: PhaseInView,
  { format, selected = [] }: Pick<ChartOptions, "format" | "selected">,
  text: ChartText,
): string {
  if (schools.length === 0) return text.nothing;
  const written = (value: number | null): string => (value === null ? text.missing : format.value(value));
  const fromTo = ({ name, before, after }: PhaseInSchool): FromTo => ({
    name,
    before: written(before),
    after: written(after),
  });
  const chosen = schools.filter(({ id }) => selected.includes(id)).map(fromTo);
  const { highest, lowest } = extremes(schools, differenceOf);
  const furthest = (school: PhaseInSchool | null, sign: 1 | -1): FromTo | null =>
    school === null || chosen.length > 0 || (differenceOf(school) ?? 0) * sign <= 0 ? null : fromTo(school);
  return text.phaseIn({
    schools: schools.length,
    years: years.length,
    chosen,
    up: furthest(highest, 1),
    down: furthest(lowest, -1),
  });
}
