// What is counted over all runs, and how it is printed.
const OUTCOMES = [
  "file refused",
  "issues at reading",
  "issues at model",
  "result unchanged",
  "result different",
  "FAILURE",
];
const TEN = 10;

const add = (counts, key, by = 1) => counts.set(key, (counts.get(key) ?? 0) + by);
const byCount = (counts) => [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));

export function openTally() {
  const outcomes = new Map();
  const cells = new Map();
  const kinds = new Map();
  const codes = new Map();
  const slowest = { ms: 0, index: -1 };
  const take = ({ index, kind, outcome, issues, ms }) => {
    add(outcomes, outcome);
    add(kinds, kind);
    add(cells, `${kind}|${outcome}`);
    for (const code of new Set(issues.map((issue) => issue.code))) add(codes, code);
    if (ms > slowest.ms) Object.assign(slowest, { ms, index });
  };
  const lines = () => [
    ...OUTCOMES.map((outcome) => `${outcome.padEnd(22)}${String(outcomes.get(outcome) ?? 0).padStart(7)}`),
    "",
    ["".padEnd(22), ...OUTCOMES.map((outcome) => outcome.padStart(19))].join(""),
    ...[...kinds.keys()].sort().map((kind) => rowOf(kind, cells)),
    "",
    "Most frequent issue codes (workbooks that have one):",
    ...byCount(codes)
      .slice(0, TEN)
      .map(([code, count]) => `${String(count).padStart(7)}  ${code}`),
    "",
    `${codes.size} different codes. Slowest: ${slowest.ms.toFixed(0)} ms (index ${slowest.index})`,
  ];
  return { take, lines };
}

const rowOf = (kind, cells) =>
  kind.padEnd(22) + OUTCOMES.map((outcome) => String(cells.get(`${kind}|${outcome}`) ?? 0).padStart(19)).join("");
