import { compareAllocations, negate, runScenarios, type Allocation, type ModelInput } from "../../engine/index.js";
import { demand, holds, lawsOf, PATIENCE } from "../support/lawRuns.js";
import { MODEL, randomMunicipality, type Municipality } from "../support/randomMunicipality.js";
import { BACK, DRAFT, UNCHANGED, withScenario, type TownWithScenario } from "../support/randomMunicipalityScenario.js";
import { linesOf, show } from "../support/runTown.js";

/** What a scenario gives each year; empty where its numbers are refused, which a law then says nothing about. */
function runOf(input: ModelInput, name: string, years: readonly number[]): readonly Allocation[] {
  const result = runScenarios(input, { names: [name], years });
  const misplaced = result.issues.filter(({ code }) => code.startsWith("change") || code === "unknownScenario");
  demand(misplaced.length === 0, "a change does not find its cell", () =>
    misplaced.map(({ code, details }) => `${code} ${JSON.stringify(details)}`).join(),
  );
  return result.ok ? result.value : [];
}

const linesOfAll = (allocations: readonly Allocation[]): string => allocations.flatMap(linesOf).join("\n");

const overScenarios = (runs: number, law: (town: TownWithScenario) => void): void =>
  holds(runs, (town: Municipality) => law(withScenario({ ...randomMunicipality(town.seed), input: town.input })));

describe(lawsOf("Scenarier"), () => {
  it(
    "et scenarie uden ændringer har ingen konsekvens",
    () => {
      overScenarios(25, ({ input, years }) => {
        const model = runOf(input, MODEL, years);
        runOf(input, UNCHANGED, years).forEach((after, order) => {
          const before = model[order];
          const consequence = before && compareAllocations(before, after);
          demand(
            consequence?.summary.unchanged === input.schools.length,
            "a consequence of nothing",
            () => after.scenario,
          );
        });
      });
    },
    PATIENCE,
  );

  it(
    "et scenarie giver det samme, som hvis dets tal var skrevet i arket",
    () => {
      overScenarios(50, ({ input, years, byHand }) => {
        const [scenario, sheet] = [linesOfAll(runOf(input, DRAFT, years)), linesOfAll(runOf(byHand, MODEL, years))];
        demand(
          scenario === sheet,
          "the sheet gives something else",
          () => `${scenario.length} and ${sheet.length} letters`,
        );
      });
    },
    PATIENCE,
  );

  it(
    "et scenarie og dets modstykke ophæver hinanden",
    () => {
      overScenarios(25, ({ input, years }) => {
        const model = runOf(input, MODEL, years);
        if (runOf(input, DRAFT, years).length === 0) return;
        demand(linesOfAll(runOf(input, BACK, years)) === linesOfAll(model), "the way back leads elsewhere", () => BACK);
      });
    },
    PATIENCE,
  );

  it(
    "konsekvensen af at gå den anden vej er den samme med modsat fortegn",
    () => {
      overScenarios(25, ({ input, years }) => {
        const drafts = runOf(input, DRAFT, years);
        runOf(input, MODEL, years).forEach((model, order) => {
          const draft = drafts[order];
          if (!draft) return;
          const [there, back] = [compareAllocations(model, draft), compareAllocations(draft, model)];
          there.schools.forEach(({ id, difference }, school) => {
            const mirrored = back.schools[school]?.difference;
            demand(mirrored !== undefined && show(negate(mirrored)) === show(difference), "not mirrored", () => id);
          });
        });
      });
    },
    PATIENCE,
  );
});
