import { fractionAt, runScenarios } from "../../engine/index.js";
import { allocateNaively } from "../reference/allocateNaively.js";
import { fromFraction, isSame, showRational } from "../reference/rational.js";
import { Refused } from "../reference/refused.js";
import { MODEL, OLD_MODEL, randomMunicipality } from "../support/randomMunicipality.js";

it("scratch", () => {
  const from = Number(process.env["FROM"] ?? 1);
  const n = Number(process.env["N"] ?? 300);
  const tally = new Map<string, number>();
  const first = new Map<string, string>();
  const count = (k: string, example: string) => {
    tally.set(k, (tally.get(k) ?? 0) + 1);
    if (!first.has(k)) first.set(k, example);
  };
  let amounts = 0,
    te = 0,
    tr = 0;
  for (let seed = from; seed < from + n; seed += 1) {
    const { input, years } = randomMunicipality(seed);
    for (const model of [MODEL, OLD_MODEL])
      for (const year of years) {
        let t = performance.now();
        let engine;
        try {
          engine = runScenarios(input, { names: [model], years: [year] });
        } catch (error) {
          count(`THROW ${String(error)}`.slice(0, 200), `${seed} ${model} ${year}`);
          continue;
        }
        te += performance.now() - t;
        t = performance.now();
        let naive;
        try {
          naive = allocateNaively(input, model, year);
        } catch (error) {
          if (!(error instanceof Refused)) throw error;
          naive = error.rule;
        }
        tr += performance.now() - t;
        const where = `${seed} ${model} ${year}`;
        if (!engine.ok || typeof naive === "string") {
          const codes = engine.ok
            ? "ok"
            : engine.issues
                .filter((i) => i.severity === "error")
                .map((i) => i.code + " " + JSON.stringify(i.details))
                .slice(0, 2)
                .join();
          const key = engine.ok
            ? "ok"
            : [...new Set(engine.issues.filter((i) => i.severity === "error").map((i) => i.code))].join();
          count(`refused: engine ${key} | naive ${typeof naive === "string" ? naive : "ok"}`, where + " " + codes);
          continue;
        }
        const [allocation] = engine.value;
        if (!allocation) throw new Error("none");
        let wrong = "";
        naive.forEach(({ part, amounts: expected }, index) => {
          const got = allocation.parts[index];
          allocation.schools.forEach(({ school }, s) => {
            amounts += 1;
            const value = got ? fromFraction(fractionAt(got.amounts, s)) : null;
            const want = expected.get(school.id);
            if (!value || !want || !isSame(value, want))
              wrong ||= `${part.mechanism} ${part.name} ${school.id} engine ${value && showRational(value)} naive ${want && showRational(want)}`;
          });
        });
        count(wrong ? `DIFF ${wrong.split(" ")[0]}` : "same", where + " " + wrong);
      }
  }
  console.log(
    amounts,
    "amounts",
    te.toFixed(0),
    tr.toFixed(0),
    [...tally].map(([k, v]) => `${v} ${k}\n      ${k === "same" ? "" : first.get(k)}`).join("\n"),
  );
});
