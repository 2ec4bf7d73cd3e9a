import type { PaneState } from "../../../app/paneState.js";
import { FIELD_FAULT_TEXTS } from "../../../text/findTexts.js";

/** What is wrong with a field of the question; null where nothing is. */
export function faultOf({ whatIf, language }: PaneState, field: string): string | null {
  const found = whatIf.find.faults.find((fault) => fault.field === field);
  return found ? FIELD_FAULT_TEXTS[found.fault][language] : null;
}
