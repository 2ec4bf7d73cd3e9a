import { PortFault, type PortFaultKind } from "../app/portFault.js";

type ExcelCode = `${Excel.ErrorCodes}`;

/** Every error that the types of office.js know, and what it means to whoever sits at the pane. */
const EXCEL_CODES: Readonly<Record<ExcelCode, PortFaultKind>> = {
  AccessDenied: "accessDenied",
  ApiNotFound: "unsupportedExcel",
  Conflict: "conflict",
  DirtySupportingFormula: "tooBusy",
  EmptyChartSeries: "unknown",
  FilteredRangeConflict: "conflict",
  FormulaLengthExceedsLimit: "tooLarge",
  GeneralException: "unknown",
  InactiveWorkbook: "otherWorkbookInFocus",
  InsertDeleteConflict: "conflict",
  InvalidArgument: "unknown",
  InvalidBinding: "unknown",
  InvalidOperation: "unknown",
  InvalidOperationInCellEditMode: "cellEditMode",
  InvalidReference: "placeGone",
  InvalidSelection: "unknown",
  ItemAlreadyExists: "nameTaken",
  ItemNotFound: "placeGone",
  MergedRangeConflict: "conflict",
  NonBlankCellOffSheet: "tooLarge",
  NotImplemented: "unsupportedExcel",
  OpenWorkbookLinksBlocked: "accessDenied",
  OperationCellsExceedLimit: "tooLarge",
  PivotTableRangeConflict: "conflict",
  PowerQueryRefreshResourceChallenge: "unknown",
  RangeExceedsLimit: "tooLarge",
  RangeImageExceedsLimit: "tooLarge",
  RefreshWorkbookLinksBlocked: "accessDenied",
  RequestAborted: "tooBusy",
  ResponsePayloadSizeLimitExceeded: "tooLarge",
  UnsupportedFeature: "unsupportedExcel",
  UnsupportedFillType: "unsupportedExcel",
  UnsupportedOperation: "unsupportedExcel",
  UnsupportedSheet: "unsupportedExcel",
};

/** What office.js itself reports of the way to Excel. */
const WAY_CODES: Readonly<Record<string, PortFaultKind>> = {
  ActivityLimitReached: "tooBusy",
  ConnectionFailure: "workbookClosed",
  HostRestartNeeded: "workbookClosed",
  InvalidObjectPath: "placeGone",
  InvalidOrTimedOutSession: "workbookClosed",
  InvalidRequestContext: "workbookClosed",
  MemoryLimitReached: "tooLarge",
  NonActiveWindow: "otherWorkbookInFocus",
  RequestPayloadSizeLimitExceeded: "tooLarge",
  RunNotSupported: "unsupportedExcel",
  ServiceUnavailable: "tooBusy",
  TooManyRequests: "tooBusy",
};

/** What fails with a code that says nothing while another workbook is in front ("Troubleshooting Excel add-ins"). */
const NEEDS_FOCUS = /\.(add|delete|activate|freeze\w*|unfreeze|select|name|visibility|position)$/;
const SAYS_NOTHING = ["GeneralException", "InvalidSelection"];

interface HostError {
  readonly code: string;
  readonly debugInfo?: { readonly errorLocation?: string };
}

/** A fault of the workbook's for an error of office.js; anything else is a fault of ours and stays as it is. */
export function portFaultOf(error: unknown, place: string | null = null): unknown {
  if (error instanceof PortFault) return error;
  return isHostError(error) ? new PortFault(kindOf(error), place, error.code) : error;
}

/** The same fault, saying that the workbook could not be put back as it was. */
export function notWhole(error: unknown): unknown {
  const fault = portFaultOf(error);
  return fault instanceof PortFault ? new PortFault(fault.kind, fault.place, fault.code, false) : fault;
}

function kindOf({ code, debugInfo }: HostError): PortFaultKind {
  const needsFocus = NEEDS_FOCUS.test(debugInfo?.errorLocation ?? "");
  if (needsFocus && SAYS_NOTHING.includes(code)) return "otherWorkbookInFocus";
  return isExcelCode(code) ? EXCEL_CODES[code] : (WAY_CODES[code] ?? "unknown");
}

const isExcelCode = (code: string): code is ExcelCode => code in EXCEL_CODES;

/** By its shape: what office.js throws comes from another window where the pane is shown in a frame. */
function isHostError(error: unknown): error is HostError {
  return typeof error === "object" && error !== null && "code" in error && typeof error.code === "string";
}
