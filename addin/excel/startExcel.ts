import { PortFault } from "../app/portFault.js";
import type { WorkbookPort } from "../app/workbookPort.js";
import { excelWorkbook } from "./excelWorkbook.js";
import { isDarkTheme, type OfficeColours } from "./isDarkTheme.js";
import { listenForRecalculate } from "./recalculate.js";

/** What Excel hands the pane when it opens. */
export interface ExcelStart {
  readonly workbook: WorkbookPort;
  /** The language Excel speaks, such as "da-DK". */
  readonly displayLanguage: string;
  /** Null where Excel does not say: then the system's own theme rules. */
  readonly isDark: boolean | null;
  /** Sets what happens when *Beregn igen* is chosen on the ribbon, at once where it has been chosen already. */
  readonly onRecalculate: (recalculate: () => Promise<void>) => void;
}

/** The floor of everything in this folder: Excel 2021 and later, Excel on the web and on the Mac (test/addin/excel/apiGate). */
export const EXCEL_API = "1.14";

/**
 * Waits until office.js knows where it is. Rejects with the fault "unsupportedExcel" where the page is not in Excel, or in
 * one older than the add-in needs.
 */
export async function startExcel(): Promise<ExcelStart> {
  const { host } = await Office.onReady();
  const isExcel = (host as Office.HostType | null) === Office.HostType.Excel;
  if (!isExcel || !Office.context.requirements.isSetSupported("ExcelApi", EXCEL_API))
    throw new PortFault("unsupportedExcel");
  const { displayLanguage } = Office.context;
  // The types promise a theme; Excel on the web has none (office-js issue 6134).
  const context: { readonly officeTheme?: OfficeColours } = Office.context;
  return {
    workbook: excelWorkbook(displayLanguage.startsWith("da") ? "da" : "en"),
    displayLanguage,
    isDark: isDarkTheme(context.officeTheme),
    onRecalculate: listenForRecalculate(),
  };
}
