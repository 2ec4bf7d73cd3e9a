import type { ScenariosView } from "../../present/scenariosView.js";
import { editTables } from "../edit/editCells.js";
import type { Pane } from "../pane.js";
import { openForm, refuseFor } from "./showScenarios.js";

export interface NewScenario {
  readonly name: string;
  readonly buildsOn: string;
  readonly reason: string;
  readonly requestedBy: string;
}

/**
 * Appends a scenario to the workbook's table, as a sketch; a copy brings the changes of the one it is a copy of. Where a
 * table is missing that it is written in, it is refused, and nothing is written.
 */
export async function makeScenario(
  pane: Pane,
  view: ScenariosView,
  scenario: NewScenario,
  copyOf: string | null,
): Promise<void> {
  const lacking = view.missing.filter((table) => table === "scenarios" || copyOf !== null);
  if (lacking.length > 0) {
    refuseFor(pane, lacking);
    return;
  }
  const [sketch] = view.statuses;
  const cells = { ...trimmed(scenario), number: view.nextNumber, status: sketch?.written ?? null };
  const [rows, copies] = await Promise.all([
    pane.engine.ask("newRows", { rows: [{ table: "scenarios", cells }] }),
    copyOf === null ? [] : pane.engine.ask("copiedChanges", { from: copyOf, to: scenario.name.trim() }),
  ]);
  await editTables(pane, { cells: [], append: [...rows, ...copies] });
  if (pane.store.get().fault === null) openForm(pane, null);
}

/** Whether a scenario may have this name: none has it, whatever the letters' case. */
export const isFreeName = ({ bases }: ScenariosView, name: string): boolean =>
  name.trim() !== "" && !bases.some((known) => known.trim().toLowerCase() === name.trim().toLowerCase());

const trimmed = ({ name, buildsOn, reason, requestedBy }: NewScenario): Readonly<Record<string, string | null>> => ({
  name: name.trim(),
  buildsOn,
  reason: reason.trim() === "" ? null : reason.trim(),
  requestedBy: requestedBy.trim() === "" ? null : requestedBy.trim(),
});
