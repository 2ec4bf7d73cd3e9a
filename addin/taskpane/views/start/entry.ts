import { html } from "lit";
import type { ViewEntry } from "../../viewEntry.js";

export const START: ViewEntry = {
  name: "start",
  load: () => import("./startView.js"),
  render: (pane, state) => html`<tildel-start .pane=${pane} .state=${state}></tildel-start>`,
};
