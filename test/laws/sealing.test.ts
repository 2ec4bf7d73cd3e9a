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
import { mutatedRows, onlyRow, withMutated, type MutatedRow } from "../support/mutatedRows.js";
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
        6,
        (town) => {
          const { input, seal } = sealed(town);
          const draw = drawFrom(town.seed + 3);
          for (const mutated of mutatedRows(input)) {
            demandSeen(onlyRow(input, mutated), mutated);
            if (draw.whole(1, 400) === 1) demandSentences(withMutated(input, mutated), seal, mutated.what);
            seen += 1;
          }
        },
        6,
      );
      expect(seen).toBeGreaterThan(5_000);
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

/** A fingerprint is one of all rows, so it is enough to look at the row by itself; whole inputs are tried by the way. */
function demandSeen(row: ModelInput, mutated: MutatedRow): void {
  const seal = makeSeal(row, { scenario: DRAFT, allocations: [], date: "", sealedBy: "" });
  const changed = withMutated(row, { ...mutated, index: 0 });
  demand(rowsFingerprint(inputRows(changed)) !== seal.input, "the same fingerprint", () => mutated.what);
  demand(inputChanges(changed, seal).length > 0, "a change is not seen", () => mutated.what);
}

/** Every sentence about a changed input is whole. */
function demandSentences(input: ModelInput, seal: Seal, what: string): void {
  const issues = checkSeals(input, [seal]);
  demand(issues.length > 0, "nothing is said", () => what);
  for (const issue of issues) {
    for (const language of ["da", "en"] as const) {
      const { found, expected, remedy } = issueText(issue, language);
      const text = [found, expected, remedy].join(" ");
      demand(!/undefined|\{|\[object/.test(text), "a hole in a sentence", () => `${what}: ${text}`);
    }
  }
}
