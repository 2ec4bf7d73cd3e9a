import { isSealDate } from "../../../workbook/seal/sealDate.js";
import type { SealAsked } from "../../present/sealedBook.js";
import { readAgain } from "../book/readBook.js";
import type { Pane } from "../pane.js";
import type { Sealing } from "./scenariosState.js";

/** Opens the form that puts a scenario under seal; null closes it. */
export const openSealing = (pane: Pane, scenario: string | null): void =>
  change(pane, scenario === null ? null : { scenario, isDateMissing: false, refused: null, issues: [] });

/** Writes the seal of a final scenario into the workbook, beside those of others; the date is the user's, and is needed. */
export async function sealScenario(pane: Pane, { scenario, date, sealedBy }: SealAsked): Promise<void> {
  const sealing: Sealing = { scenario, isDateMissing: !isSealDate(date), refused: null, issues: [] };
  change(pane, sealing);
  if (sealing.isDateMissing) return;
  await pane.attempt("writing", async (work) => {
    const { language } = pane.store.get();
    const outcome = await pane.engine.ask("seal", { scenario, date, sealedBy: sealedBy.trim(), language });
    if (!outcome.ok) {
      change(pane, { ...sealing, issues: outcome.issues });
    } else if (outcome.value.kind === "refused") {
      change(pane, { ...sealing, refused: outcome.value.why });
    } else {
      await pane.workbook.writeSeals(outcome.value.sheets, work);
      change(pane, null);
      await readAgain(pane);
    }
  });
}

function change({ store }: Pane, sealing: Sealing | null): void {
  store.update((state) => ({ ...state, scenarios: { ...state.scenarios, sealing } }));
}
