/** Office's own name for the switch that opens the pane together with the document (docs: "Automatically open a task pane"). */
const SWITCH = "Office.AutoShowTaskpaneWithDocument";

/** From now on the pane opens with this workbook. Only said once Tildel has put something into it. */
export function showWithDocument(): void {
  const { settings } = Office.context.document;
  if (settings.get(SWITCH) === true) return;
  settings.set(SWITCH, true);
  settings.saveAsync();
}
