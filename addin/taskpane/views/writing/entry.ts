import { html } from "lit";
import type { ViewEntry } from "../../viewEntry.js";

export const WRITING: ViewEntry = {
  name: "writing",
  load: () => import("./writingView.js"),
  render: (pane, state) => html`<tildel-writing .pane=${pane} .state=${state}></tildel-writing>`,
};
