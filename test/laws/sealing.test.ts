import { runScenarios, type ModelInput } from "../../engine/index.js";
import { checkSeals } from "../../workbook/seal/checkSeals.js";
import { inputChanges } from "../../workbook/seal/inputChanges.js";
import { makeSeal } from "../../workbook/seal/makeSeal.js";
import { readSeals } from "../../workbook/seal/readSeals.js";
import type { Seal } from "../../workbook/seal/seal.js";
import { inputRows, rowsFingerprint } from "../../workbook/seal/sealedRows.js";
import { sealTables } from "../../workbook/seal/sealTables.js";
import { issueText } from "../../workbook/text/issueText.js";
import { demand, holds, lawsOf, PATIENCE } from "../support/lawRuns.js";
import { movedCells } from "../support/movedCells.js";
import { mutatedInputs } from "../support/mutatedInputs.js";
import type { Municipality } from "../support/randomMunicipality.js";
import { drawFrom } from "../support/randomMunicipalityDraw.js";
import { DRAFT, withScenario } from "../support/randomMunicipalityScenario.js";
import { shuffledInput } from "../support/shuffledInput.js";

interface SealedTown {
  readonly input: ModelInput;
  readonly seal: Seal;
}

function sealed(town: Municipality): SealedTown {
  const { input } = withScenario(town);
  const final = {
    ...input,
    scenarios: input.scenarios.map((one) => (one.name === DRAFT ? { ...one, status: "final" as const } : one)),
  };
  const run = runScenarios(final, { names: [DRAFT] });
  const allocations = run.ok ? run.value : [];
  return { input: final, seal: makeSeal(final, { scenario: DRAFT, allocations, date: "2026-03-12", sealedBy: "" }) };
}

describe(lawsOf("Forsegling"), () => {
  it(
    "enhver ændring af enhver celle ses, og siges på dansk og engelsk",
    () => {
      let seen = 0;
      holds(
        3,
        (town) => {
          const { input, seal } = sealed(town);
          const draw = drawFrom(town.seed + 3);
          for (const mutated of mutatedInputs(input)) {
            const changes = inputChanges(mutated.input, seal);
            demand(changes.length > 0, "a change is not seen", () => mutated.what);
            const print = rowsFingerprint(inputRows(mutated.input));
            demand(print !== seal.input, "the same fingerprint", () => mutated.what);
            seen += 1;
            if (draw.chance(1)) demandSentences(mutated.input, seal, mutated.what);
          }
        },
        1,
      );
      expect(seen).toBeGreaterThan(1_000);
    },
    PATIENCE,
  );

  it(
    "en anden rækkefølge af rækker og kolonner, og andre celler, ses ikke",
    () => {
      holds(10, (town) => {
        const { input, seal } = sealed(town);
        const moved = movedCells(shuffledInput(input, drawFrom(town.seed + 5)));
        demand(rowsFingerprint(inputRows(moved)) === seal.input, "another fingerprint", () => String(town.seed));
        const issues = checkSeals(moved, [seal]);
        demand(issues.length === 0, "something is said", () => issues.map(({ code }) => code).join());
      });
    },
    PATIENCE,
  );

  it(
    "en forsegling læses, som den blev skrevet, på dansk og engelsk",
    () => {
      holds(5, (town) => {
        const { seal } = sealed(town);
        for (const language of ["da", "en"] as const) {
          const { seals, issues } = readSeals(sealTables([seal], language));
          demand(issues.length === 0, "a seal is not read", () =>
            issues.map(({ details }) => JSON.stringify(details)).join(),
          );
          demand(JSON.stringify(seals) === JSON.stringify([seal]), "another seal is read", () => language);
        }
      });
    },
    PATIENCE,
  );
});

/** Every sentence about a changed input is whole. */
function demandSentences(input: ModelInput, seal: Seal, what: string): void {
  for (const issue of checkSeals(input, [seal])) {
    for (const language of ["da", "en"] as const) {
      const { found, expected, remedy } = issueText(issue, language);
      const text = [found, expected, remedy].join(" ");
      demand(!/undefined|\{|\[object/.test(text), "a hole in a sentence", () => `${what}: ${text}`);
    }
  }
}
