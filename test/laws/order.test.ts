import { runScenarios, type Issue, type ModelInput } from "../../engine/index.js";
import { demand, holds, lawsOf, PATIENCE } from "../support/lawRuns.js";
import { MODEL, OLD_MODEL } from "../support/randomMunicipality.js";
import { drawFrom } from "../support/randomMunicipalityDraw.js";
import { linesOf } from "../support/runTown.js";
import { shuffledInput } from "../support/shuffledInput.js";

/** Amounts and issues, each as a line of text; issues by what they say, in the order they are told. */
function everythingOf(input: ModelInput, years: readonly number[]): readonly string[] {
  return [MODEL, OLD_MODEL].flatMap((name) => {
    const result = runScenarios(input, { names: [name], years });
    return [...(result.ok ? result.value.flatMap(linesOf) : ["refused"]), ...result.issues.map(issueLine).sort()];
  });
}

const issueLine = ({ code, severity, at, found, details }: Issue): string =>
  [
    severity,
    code,
    at?.sheet,
    at?.cell,
    found,
    ...Object.entries(details).map(([name, text]) => `${name}=${text}`),
  ].join(" ");

describe(lawsOf("Rækkefølgen betyder ingenting"), () => {
  it(
    "andre rækkefølger af rækker, skoler og kolonner giver de samme beløb og de samme bemærkninger",
    () => {
      holds(60, ({ input, years, seed }) => {
        const wanted = everythingOf(input, years);
        const got = everythingOf(shuffledInput(input, drawFrom(seed + 1)), years);
        const wrong = wanted.findIndex((line, order) => line !== got[order]);
        demand(
          wrong < 0 && wanted.length === got.length,
          "order matters",
          () => `${wanted[wrong]} became ${got[wrong]}`,
        );
      });
    },
    PATIENCE,
  );
});
