import { LitElement, type PropertyDeclarations } from "lit";
import type { Pane } from "../app/pane.js";
import type { PaneState } from "../app/paneState.js";
import { baseStyles } from "./styles/baseStyles.js";

/** What every view is: it shows the state it is given, and calls the commands of `addin/app` with the pane. */
export class PaneView extends LitElement {
  static override properties: PropertyDeclarations = { pane: { attribute: false }, state: { attribute: false } };
  static override styles = [baseStyles];

  declare pane: Pane;
  declare state: PaneState;
}
