import type { ChartText, Counts } from "./chartText.js";
import { capitalised, sentences } from "./sentences.js";

const NUMBER = new Intl.NumberFormat("en-GB");

const some = (count: number): string => (count === 0 ? "none" : NUMBER.format(count));
const schools = (count: number): string =>
  `${count === 0 ? "no" : NUMBER.format(count)} ${count === 1 ? "school" : "schools"}`;
const parts = (count: number): string =>
  `${count === 0 ? "no" : NUMBER.format(count)} ${count === 1 ? "part" : "parts"}`;
const get = (count: number): string => (count === 1 ? "gets" : "get");
const are = (count: number): string => (count === 1 ? "is" : "are");

const moved = ({ gain, lose, same, missing }: Counts): string =>
  [
    `${capitalised(schools(gain))} ${get(gain)} more`,
    `${some(lose)} ${get(lose)} less`,
    ...(same > 0 ? [`${some(same)} ${are(same)} unchanged`] : []),
    ...(missing > 0 ? [`${some(missing)} ${missing === 1 ? "has" : "have"} no number`] : []),
  ].join(", ");

const beyond = (outside: number | null): string | null =>
  outside === null ? null : `${capitalised(some(outside))} ${are(outside)} outside the limit.`;

const replacedParts = (gone: number, added: number): string =>
  `${parts(gone)} ${are(gone)} discontinued, and ${some(added)} ${are(added)} new`;

export const CHART_TEXT_EN: ChartText = {
  school: "School",
  cluster: "Cluster",
  noCluster: "No cluster",
  part: "Part",
  before: "Before",
  after: "After",
  difference: "Difference",
  getsMore: "Gets more (to the right)",
  getsLess: "Gets less (to the left)",
  adds: "Adds (to the right)",
  takes: "Takes away (to the left)",
  limit: "Limit",
  ownLimit: "The school's own limit",
  limitColumn: "Limit",
  outside: "outside the limit",
  inside: "inside",
  average: "Average after",
  averageBefore: "Average before",
  chosen: "Chosen school",
  rest: "Unexplained rest",
  total: "Total",
  goneNote: "discontinued",
  newNote: "new",
  tornAxis: "The axis does not begin at 0",
  missing: "–",
  showTable: "The numbers as a table",
  nothing: "There are no numbers to show.",
  axes: (upright, level) => sentences(`Vertical: ${upright}.`, `Horizontal: ${level}.`),
  marks: (count, opens) => `${schools(count)}. Arrow keys move${opens ? ", Enter opens" : ""}.`,
  replacedParts,
  unchangedParts: (count) => `${parts(count)} ${are(count)} unchanged and not shown`,
  diverging: (counts, most, least) =>
    sentences(
      `${moved(counts)}.`,
      most && `Most up: ${most.name}, ${most.value}.`,
      least && `Most down: ${least.name}, ${least.value}.`,
      beyond(counts.outside),
    ),
  scatter: ({ schools: count, lowest, highest, average }) =>
    sentences(
      `${capitalised(schools(count))}.`,
      lowest && `Lowest after: ${lowest.name}, ${lowest.value}.`,
      highest && `Highest after: ${highest.name}, ${highest.value}.`,
      average &&
        (average.before === average.after
          ? `The average is ${average.after} both before and after.`
          : `The average goes from ${average.before} to ${average.after}.`),
    ),
  phaseIn: ({ schools: count, years, chosen, up, down }) =>
    sentences(
      `${capitalised(schools(count))} over ${NUMBER.format(years)} ${years === 1 ? "year" : "years"}.`,
      ...chosen.map(({ name, before, after }) => `${name} goes from ${before} to ${after}.`),
      up && `Most up: ${up.name}, from ${up.before} to ${up.after}.`,
      down && `Most down: ${down.name}, from ${down.before} to ${down.after}.`,
    ),
  waterfall: ({ name, before, after, change, up, down, unchanged, gone, added }) =>
    sentences(
      `${name} goes from ${before} to ${after}: ${change}.`,
      up && `Most up: ${up.name}, ${up.value}.`,
      down && `Most down: ${down.name}, ${down.value}.`,
      unchanged > 0 ? `${capitalised(parts(unchanged))} ${are(unchanged)} unchanged.` : null,
      gone + added > 0 ? `${capitalised(replacedParts(gone, added))}.` : null,
    ),
  scenario: (finding) =>
    sentences(
      `${finding.letter}, ${finding.name}: ${moved(finding).toLowerCase()}.`,
      finding.lowest && `Most down: ${finding.lowest.name}, ${finding.lowest.value}.`,
      beyond(finding.outside),
    ),
};
