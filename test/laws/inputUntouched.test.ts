import { checkInput, compareAllocations, explainPart, runScenarios } from "../../engine/index.js";
import { deepFreeze } from "../support/deepFreeze.js";
import { describeInput } from "../support/describeInput.js";
import { demand, holds, lawsOf, PATIENCE } from "../support/lawRuns.js";
import { randomMunicipality } from "../support/randomMunicipality.js";
import { withScenario } from "../support/randomMunicipalityScenario.js";
import { runTown } from "../support/runTown.js";

describe(lawsOf("Arket, som det blev læst"), () => {
  it(
    "er uændret efter alt, hvad motoren kan: tjekke, regne, ændre i et scenarie, sammenligne og forklare",
    () => {
      holds(20, ({ seed, years }) => {
        const town = withScenario(randomMunicipality(seed));
        const before = describeInput(town.input);
        const input = deepFreeze(town.input);
        checkInput(input);
        runScenarios(input, { names: [town.scenario], years });
        for (const allocation of runTown(input, years)) {
          compareAllocations(allocation, allocation);
          allocation.parts.forEach((part) => explainPart(part, 0));
        }
        demand(describeInput(input) === before, "input changed", () => "see below");
      });
    },
    PATIENCE,
  );
});
