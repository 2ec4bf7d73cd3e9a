import { html } from "lit";
import type { ViewEntry } from "../../viewEntry.js";

export const SCHOOL: ViewEntry = {
  name: "school",
  load: () => import("./schoolPageView.js"),
  render: (pane, state) => html`<tildel-school .pane=${pane} .state=${state}></tildel-school>`,
};
