import { html } from "lit";
import type { ViewEntry } from "../../viewEntry.js";

export const DATA: ViewEntry = {
  name: "data",
  load: () => import("./dataView.js"),
  render: (pane, state) => html`<tildel-data .pane=${pane} .state=${state}></tildel-data>`,
};
