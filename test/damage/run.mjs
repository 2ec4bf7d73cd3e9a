// npm run damage: thousands of damaged workbooks, each of which must end in a result or in issues, never in an exception.
// Arguments: --runs N (10000), --seed S (1), --only I (one index, with its issues).
import { parseArgs } from "node:util";
import { issueLine } from "../../dist/workbook/text/issueText.js";
import { LONGEST_MS, runRange } from "./inWorker.mjs";
import { openTally } from "./tally.mjs";

const WORKERS = 2;
const MOST_FAILURES = 20;
const SECOND = 1_000;

const { values } = parseArgs({
  options: {
    runs: { type: "string", default: "10000" },
    seed: { type: "string", default: "1" },
    only: { type: "string" },
  },
});
const seed = whole(values.seed, "seed");
const only = values.only === undefined ? null : whole(values.only, "only");
const [first, last] = only === null ? [0, whole(values.runs, "runs")] : [only, only + 1];

function whole(text, name) {
  if (!/^\d+$/.test(text)) throw new Error(`--${name} takes a whole number, not ${text}`);
  return Number(text);
}

const start = performance.now();
const tally = openTally();
const failures = [];
let done = 0;

function tell(told) {
  done++;
  tally.take(told);
  const failure = told.failure ?? (told.ms > LONGEST_MS ? `took ${Math.round(told.ms)} ms` : undefined);
  if (failure !== undefined) failures.push({ ...told, failure });
  if (only !== null) showOne(told);
  return failures.length < MOST_FAILURES;
}

function showOne({ index, kind, book, outcome, issues, ms }) {
  console.log(`Index ${index}: ${kind} in ${book}: ${outcome}, ${ms.toFixed(0)} ms`);
  for (const issue of issues) console.log(`  ${issue.severity} ${issue.code}: ${issueLine(issue, "da")}`);
}

const workers = Math.min(WORKERS, last - first);
const border = (worker) => first + Math.floor(((last - first) * worker) / workers);
await Promise.all(Array.from({ length: workers }, (_, at) => runRange(seed, border(at), border(at + 1), tell)));

console.log(`${done} damaged workbooks, seed ${seed}\n`);
console.log(tally.lines().join("\n"));
console.log(`Total time: ${((performance.now() - start) / SECOND).toFixed(0)} s`);
for (const { index, kind, book, failure } of failures.sort((one, other) => one.index - other.index)) {
  console.log(`\nFAILURE --seed ${seed} --only ${index}: ${kind} in ${book}\n${failure}`);
}
if (failures.length > 0 || done < last - first) process.exitCode = 1;
