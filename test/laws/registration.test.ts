import type * as wholeEngine from "../../engine/index.js";
import * as registered from "../../engine/mechanisms/index.js";
import { demand, holds, lawsOf, PATIENCE } from "../support/lawRuns.js";
import { linesOf, runTown } from "../support/runTown.js";

type Engine = Pick<typeof wholeEngine, "MECHANISMS" | "runScenarios">;

/** The engine as it would be with the mechanisms registered in the opposite order. */
function reversedEngine(): Engine {
  let engine: Engine | undefined;
  jest.isolateModules(() => {
    jest.doMock("../../engine/mechanisms/index.js", () => {
      const backwards = Object.fromEntries(Object.entries(registered).reverse());
      return Object.defineProperty(backwards, "__esModule", { value: true, enumerable: false });
    });
    engine = jest.requireActual<Engine>("../../engine/index.js");
  });
  if (!engine) throw new Error("The reversed engine was not loaded");
  return engine;
}

describe(lawsOf("Rækkefølgen af mekanismerne"), () => {
  it(
    "giver de samme beløb, når mekanismerne er registreret bagfra",
    () => {
      const reversed = reversedEngine();
      expect(reversed.MECHANISMS).toHaveLength(Object.keys(registered).length);
      holds(20, ({ input, years }) => {
        for (const allocation of runTown(input, years)) {
          const again = reversed.runScenarios(input, { names: [allocation.model], years: [allocation.year] });
          const same = again.ok && again.value.flatMap(linesOf).join("\n") === linesOf(allocation).join("\n");
          demand(same, "registration matters", () => `${allocation.model} ${allocation.year}`);
        }
      });
    },
    PATIENCE,
  );
});
