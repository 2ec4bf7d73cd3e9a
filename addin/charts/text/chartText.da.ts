import type { ChartText, Counts } from "./chartText.js";
import { capitalised, sentences } from "./sentences.js";

const NUMBER = new Intl.NumberFormat("da-DK");

const some = (count: number): string => (count === 0 ? "ingen" : NUMBER.format(count));
const schools = (count: number): string => `${some(count)} ${count === 1 ? "skole" : "skoler"}`;
const parts = (count: number): string => `${some(count)} ${count === 1 ? "del" : "dele"}`;
const same = (count: number): string => (count === 1 ? "uændret" : "uændrede");

const moved = ({ gain, lose, same: still, missing }: Counts): string =>
  [
    `${capitalised(schools(gain))} får mere`,
    `${some(lose)} får mindre`,
    ...(still > 0 ? [`${some(still)} er ${same(still)}`] : []),
    ...(missing > 0 ? [`${some(missing)} har intet tal`] : []),
  ].join(", ");

const beyond = (outside: number | null): string | null =>
  outside === null ? null : `${capitalised(some(outside))} ligger uden for grænsen.`;

const replacedParts = (gone: number, added: number): string =>
  `${parts(gone)} udgår, og ${some(added)} ${added === 1 ? "er ny" : "er nye"}`;

export const CHART_TEXT_DA: ChartText = {
  school: "Skole",
  cluster: "Klynge",
  noCluster: "Uden klynge",
  part: "Del",
  before: "Før",
  after: "Efter",
  difference: "Forskel",
  getsMore: "Får mere (til højre)",
  getsLess: "Får mindre (til venstre)",
  adds: "Lægger til (mod højre)",
  takes: "Trækker fra (mod venstre)",
  limit: "Grænse",
  ownLimit: "Skolens egen grænse",
  limitColumn: "Grænse",
  outside: "uden for grænsen",
  inside: "inden for",
  average: "Gennemsnit efter",
  averageBefore: "Gennemsnit før",
  chosen: "Valgt skole",
  rest: "Uforklaret rest",
  total: "I alt",
  goneNote: "udgår",
  newNote: "ny",
  tornAxis: "Aksen begynder ikke ved 0",
  missing: "–",
  showTable: "Tallene som tabel",
  nothing: "Der er ingen tal at vise.",
  axes: (upright, level) => sentences(`Lodret: ${upright}.`, `Vandret: ${level}.`),
  marks: (count, opens) => `${schools(count)}. Piletaster flytter${opens ? ", Enter åbner" : ""}.`,
  replacedParts,
  unchangedParts: (count) => `${parts(count)} er ${same(count)} og ikke vist`,
  diverging: (counts, most, least) =>
    sentences(
      `${moved(counts)}.`,
      most && `Mest op: ${most.name}, ${most.value}.`,
      least && `Mest ned: ${least.name}, ${least.value}.`,
      beyond(counts.outside),
    ),
  scatter: ({ schools: count, lowest, highest, average }) =>
    sentences(
      `${capitalised(schools(count))}.`,
      lowest && `Lavest efter: ${lowest.name}, ${lowest.value}.`,
      highest && `Højest efter: ${highest.name}, ${highest.value}.`,
      average &&
        (average.before === average.after
          ? `Gennemsnittet er ${average.after} både før og efter.`
          : `Gennemsnittet går fra ${average.before} til ${average.after}.`),
    ),
  phaseIn: ({ schools: count, years, chosen, up, down }) =>
    sentences(
      `${capitalised(schools(count))} over ${NUMBER.format(years)} år.`,
      ...chosen.map(({ name, before, after }) => `${name} går fra ${before} til ${after}.`),
      up && `Mest op: ${up.name}, fra ${up.before} til ${up.after}.`,
      down && `Mest ned: ${down.name}, fra ${down.before} til ${down.after}.`,
    ),
  waterfall: ({ name, before, after, change, up, down, unchanged, gone, added }) =>
    sentences(
      `${name} går fra ${before} til ${after}: ${change}.`,
      up && `Mest op: ${up.name}, ${up.value}.`,
      down && `Mest ned: ${down.name}, ${down.value}.`,
      unchanged > 0 ? `${capitalised(parts(unchanged))} er ${same(unchanged)}.` : null,
      gone + added > 0 ? `${capitalised(replacedParts(gone, added))}.` : null,
    ),
  scenario: (finding) =>
    sentences(
      `${finding.letter}, ${finding.name}: ${moved(finding).toLowerCase()}.`,
      finding.lowest && `Mest ned: ${finding.lowest.name}, ${finding.lowest.value}.`,
      beyond(finding.outside),
    ),
};
