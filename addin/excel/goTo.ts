import { PortFault } from "../app/portFault.js";
import type { CellPlace } from "../app/workbookPort.js";

/** Shows a cell and selects it. A sheet that the user has hidden is shown again: it was asked for. */
export async function goTo(context: Excel.RequestContext, { sheet, address }: CellPlace): Promise<void> {
  const target = context.workbook.worksheets.getItemOrNullObject(sheet);
  target.load("visibility");
  await context.sync();
  if (target.isNullObject) throw new PortFault("placeGone", `${sheet}!${address}`);
  if (target.visibility !== "Visible") target.visibility = "Visible";
  target.activate();
  target.getRange(address).select();
  await context.sync();
}
