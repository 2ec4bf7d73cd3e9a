import { html } from "lit";
import type { ViewEntry } from "../../viewEntry.js";

export const RESULTS: ViewEntry = {
  name: "results",
  load: () => import("./resultsView.js"),
  render: (pane, state) => html`<tildel-results .pane=${pane} .state=${state}></tildel-results>`,
};
