import { PortFault } from "../app/portFault.js";
import type { WorkbookPort } from "../app/workbookPort.js";

export function excelWorkbook(): Promise<WorkbookPort> {
  return Promise.reject(new PortFault("unsupportedExcel"));
}
