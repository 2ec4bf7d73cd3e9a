import "@fluentui/web-components/button.js";
import type { Language } from "../../engine/index.js";
import { openPane } from "../app/openPane.js";
import { createPane, type Pane } from "../app/pane.js";
import { initialState } from "../app/paneState.js";
import type { WorkbookPort } from "../app/workbookPort.js";
import { startWorker } from "../worker/startWorker.js";
import { workerClient } from "../worker/workerClient.js";
import { pageStyles } from "./styles/pageStyles.js";
import { TildelPane } from "./tildelPane.js";

/** The pane over a workbook, put in `place`. What it finds in the workbook it shows by itself. */
export function startPane(workbook: WorkbookPort, place: Node, language: Language): Pane {
  document.adoptedStyleSheets.push(...pageStyles);
  const pane = createPane(workbook, workerClient(startWorker), initialState(language));
  pane.store.subscribe((state) => (document.documentElement.lang = state.language));
  const element = new TildelPane();
  element.pane = pane;
  place.appendChild(element);
  void openPane(pane);
  return pane;
}
