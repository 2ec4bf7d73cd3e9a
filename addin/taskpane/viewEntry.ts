import type { TemplateResult } from "lit";
import type { Pane } from "../app/pane.js";
import type { PaneState } from "../app/paneState.js";
import type { ViewName } from "../app/viewName.js";

/** A view as the pane knows it: loaded when it is first shown. */
export interface ViewEntry {
  readonly name: ViewName;
  readonly load: () => Promise<unknown>;
  readonly render: (pane: Pane, state: PaneState) => TemplateResult;
}
