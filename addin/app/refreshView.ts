import { showModel } from "./model/showModel.js";
import type { Pane } from "./pane.js";
import { showChart } from "./results/showChart.js";
import { showScenarios } from "./scenarios/showScenarios.js";
import { showSchool } from "./school/showSchool.js";
import { showWhatIf } from "./whatIf/compute.js";
import { findWritten } from "./writing/findWritten.js";
import type { ViewName } from "./viewName.js";

/** What a view has to find out when it is opened, and again after the workbook has been read. */
const REFRESH: Readonly<Partial<Record<ViewName, (pane: Pane) => Promise<void>>>> = {
  model: showModel,
  scenarios: showScenarios,
  results: showChart,
  school: showSchool,
  whatIf: showWhatIf,
  writing: findWritten,
};

export async function refreshView(pane: Pane): Promise<void> {
  const { view, book } = pane.store.get();
  if (book.kind === "read") await REFRESH[view]?.(pane);
}
