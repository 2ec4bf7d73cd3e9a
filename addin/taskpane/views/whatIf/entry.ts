import { html } from "lit";
import type { ViewEntry } from "../../viewEntry.js";

export const WHAT_IF: ViewEntry = {
  name: "whatIf",
  load: () => import("./whatIfView.js"),
  render: (pane, state) => html`<tildel-what-if .pane=${pane} .state=${state}></tildel-what-if>`,
};
