/** Everything that can stand between the pane and the workbook; each has its sentence and its remedy in `addin/text`. */
export const PORT_FAULTS = [
  "cellEditMode",
  "sheetProtected",
  "workbookProtected",
  "workbookClosed",
  "otherWorkbookInFocus",
  "conflict",
  "tooLarge",
  "tooBusy",
  "accessDenied",
  "unsupportedExcel",
  "nameTaken",
  "placeGone",
  "tableMoved",
  "cancelled",
  "unknown",
] as const;

export type PortFaultKind = (typeof PORT_FAULTS)[number];

/**
 * Thrown by a `WorkbookPort`. `place` is the sheet, table or cell it concerns; `code` is what the host said, for whoever
 * has to look into it. `isWhole` is false only where the workbook could not be put back as it was.
 */
export class PortFault extends Error {
  override readonly name = "PortFault";

  constructor(
    readonly kind: PortFaultKind,
    readonly place: string | null = null,
    readonly code: string | null = null,
    readonly isWhole = true,
  ) {
    super(`${kind}${place === null ? "" : ` (${place})`}${code === null ? "" : `: ${code}`}`);
  }
}
