// npm run bench: how long the engine takes, as ratios inside one run. Seconds differ between machines; ratios hardly do.
import { compareAllocations, fractionAt, prepareInput, runModel } from "../dist/engine/index.js";
import { prepareKernel, runKernel } from "./floatKernel.mjs";
import { municipality, YEARS } from "./municipality.mjs";

function least(times, work) {
  let best = Infinity;
  for (let i = 0; i < times; i++) {
    const start = performance.now();
    work();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

const runYears = (prepared, path) =>
  YEARS.map((year) => {
    const result = runModel(prepared, { scenario: "M", model: "M", year, ...(path ? { path } : {}) });
    if (!result.ok) throw new Error(JSON.stringify(result.issues.slice(0, 3)));
    return result.value;
  });

function differingCells(allocations, kernel) {
  let differing = 0;
  allocations.forEach((allocation, y) =>
    allocation.parts.forEach((part, p) => {
      for (let s = 0; s < allocation.schools.length; s++) {
        const exact = fractionAt(part.amounts, s);
        if (Number(exact.numerator) / Number(exact.denominator) !== kernel[y][p][s]) differing++;
      }
    }),
  );
  return differing;
}

function measure(schools, times) {
  const input = municipality(schools);
  const kernel = prepareKernel(schools);
  const prepared = prepareInput(input);
  const first = runYears(prepared);
  const float = least(times, () => runKernel(kernel));
  const engine = least(times, () => runYears(prepared));
  const big =
    schools <= 20_000 ? least(Math.max(1, Math.floor(times / 5)), () => runYears(prepareInput(input), "bigint")) : NaN;
  const cold = least(Math.max(1, Math.floor(times / 3)), () => runYears(prepareInput(input)));
  return { schools, float, engine, cold, big, differing: differingCells(first, runKernel(kernel)) };
}

const ms = (value) => (Number.isNaN(value) ? "–" : `${value.toFixed(value < 10 ? 2 : 0)} ms`).padStart(10);

console.log("Ten parts, four budget years. Float64: the same by hand, without exactness and reasons.\n");
console.log("  schools    float64     engine      ratio   with layouts   bigint     cells where float64 is wrong");
const rows = [];
for (const [schools, times] of [
  [30, 300],
  [100, 100],
  [1_000, 30],
  [10_000, 8],
  [20_000, 8],
  [100_000, 3],
]) {
  const row = measure(schools, times);
  rows.push(row);
  console.log(
    `${String(schools).padStart(9)} ${ms(row.float)} ${ms(row.engine)} ${`${(row.engine / row.float).toFixed(1)} ×`.padStart(10)} ${ms(row.cold)} ${ms(row.big)}   ${row.differing}`,
  );
}

const prepared = prepareInput(municipality(30));
const compareWith = (old) =>
  runYears(prepared).forEach((allocation, index) => compareAllocations(old[index], allocation));
const kept = runYears(prepared);
const one = least(300, () => compareWith(kept));
const both = least(300, () => compareWith(runYears(prepared)));
console.log(
  `\n30 schools × 10 parts × 4 years: run and compared with a kept result ${one.toFixed(2)} ms (budget 5 ms)`,
);
console.log(`both models run and compared: ${both.toFixed(2)} ms`);
const at = (schools) => rows.find((row) => row.schools === schools);
console.log(`20,000 schools: ${(at(20_000).engine / at(20_000).float).toFixed(1)} × the float64 kernel (budget 4 ×)`);
console.log(`Growth from 100 to 100,000 schools (1,000 ×): time × ${(at(100_000).engine / at(100).engine).toFixed(0)}`);
