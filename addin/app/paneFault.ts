import { EngineFault, EngineStopped } from "./engineClient.js";
import { PortFault, type PortFaultKind } from "./portFault.js";

/** What went wrong, as data: the sentences are in `addin/text/faultTexts.ts`. */
export type PaneFault =
  | {
      readonly kind: "workbook";
      readonly fault: PortFaultKind;
      readonly place: string | null;
      readonly isWhole: boolean;
      readonly details: string;
    }
  | { readonly kind: "engine"; readonly details: string };

/** Null where the user broke it off, which is no fault. Anything unknown is ours. */
export function paneFault(thrown: unknown): PaneFault | null {
  if (thrown instanceof EngineStopped) return null;
  if (thrown instanceof PortFault) {
    if (thrown.kind === "cancelled" && thrown.isWhole) return null;
    const { kind, place, isWhole } = thrown;
    return { kind: "workbook", fault: kind, place, isWhole, details: thrown.message };
  }
  if (thrown instanceof EngineFault) return { kind: "engine", details: thrown.details };
  return { kind: "engine", details: thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown) };
}
