import { html } from "lit";
import type { ViewEntry } from "../../viewEntry.js";

export const SCENARIOS: ViewEntry = {
  name: "scenarios",
  load: () => import("./scenariosPageView.js"),
  render: (pane, state) => html`<tildel-scenarios .pane=${pane} .state=${state}></tildel-scenarios>`,
};
