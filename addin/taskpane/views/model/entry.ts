import { html } from "lit";
import type { ViewEntry } from "../../viewEntry.js";

export const MODEL: ViewEntry = {
  name: "model",
  load: () => import("./modelPageView.js"),
  render: (pane, state) => html`<tildel-model .pane=${pane} .state=${state}></tildel-model>`,
};
