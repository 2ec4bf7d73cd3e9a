import type { ScenariosView, ScenarioView } from "../../present/scenariosView.js";
import { editCells } from "../edit/editCells.js";
import type { Pane } from "../pane.js";

/** Moves a scenario to another status, by its word in the workbook's language. */
export async function chooseStatus(
  pane: Pane,
  { statuses }: ScenariosView,
  { statusPlace }: ScenarioView,
  status: string,
): Promise<void> {
  const choice = statuses.find((known) => known.status === status);
  if (choice && statusPlace) await editCells(pane, [{ ...statusPlace, value: choice.written }]);
}

/** Writes why a scenario is there, or who asked for it. */
export async function typeText(
  pane: Pane,
  scenario: ScenarioView,
  column: "reason" | "requestedBy",
  typed: string,
): Promise<void> {
  const place = column === "reason" ? scenario.reasonPlace : scenario.requestedByPlace;
  const text = typed.trim();
  if (place === null || text === scenario[column]) return;
  await editCells(pane, [{ ...place, value: text === "" ? null : text }]);
}
