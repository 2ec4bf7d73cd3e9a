import { runScenarios } from "../../engine/index.js";
import { allocateNaively } from "../reference/allocateNaively.js";
import type { Done } from "../reference/place.js";
import { showRational } from "../reference/rational.js";
import { Refused } from "../reference/refused.js";
import { demand, holds, lawsOf, PATIENCE } from "../support/lawRuns.js";
import { MODEL, OLD_MODEL, type Municipality } from "../support/randomMunicipality.js";
import { linesOf } from "../support/runTown.js";

function workedNaively({ input }: Municipality, model: string, year: number): readonly Done[] | null {
  try {
    return allocateNaively(input, model, year);
  } catch (error) {
    if (error instanceof Refused) return null;
    throw error;
  }
}

function agrees(town: Municipality, model: string, year: number): void {
  const engine = runScenarios(town.input, { names: [model], years: [year] });
  const naive = workedNaively(town, model, year);
  const codes = engine.issues.filter(({ severity }) => severity === "error").map(({ code }) => code);
  demand(engine.ok === (naive !== null), "only one of them refuses", () => `engine ${codes.join(", ") || "does not"}`);
  const [allocation] = engine.ok ? engine.value : [];
  if (!allocation || !naive) return;
  const wanted = naive.flatMap(({ part, amounts }) =>
    [...amounts].map(([school, amount]) => `${model} ${year} ${school} ${part.name}: ${showRational(amount)}`),
  );
  const got = linesOf(allocation);
  const wrong = wanted.findIndex((line, order) => line !== got[order]);
  demand(
    wrong < 0 && got.length === wanted.length,
    "another amount",
    () => `reference ${wanted[wrong]}, engine ${got[wrong]}`,
  );
}

describe(lawsOf("Motoren og en uafhængig, langsom facitregning"), () => {
  it(
    "giver det samme beløb for hver skole, del, model og år",
    () => {
      holds(120, (town) => {
        for (const model of [MODEL, OLD_MODEL]) for (const year of town.years) agrees(town, model, year);
      });
    },
    PATIENCE,
  );
});
