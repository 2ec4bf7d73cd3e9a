import type { Allocation, PartAllocation } from "../../../engine/index.js";
import { parameter } from "../../../engine/mechanisms/names.js";
import { nameKey } from "../../text/nameKey.js";

/** How much there is to a model: what an evaluator counts first (Randers: over 20 keys and 60 parameters). */
export interface ModelSize {
  readonly parts: number;
  readonly mechanisms: number;
  readonly keys: number;
  readonly parameters: number;
}

const PARAMETER = parameter("");

/** Parts that ran, the mechanisms and keys they use between them, and the parameters each part has of its own. */
export function modelSize({ parts }: Allocation): ModelSize {
  return {
    parts: parts.length,
    mechanisms: new Set(parts.map(({ mechanism }) => mechanism.id)).size,
    keys: new Set(parts.flatMap(({ part }) => part.quantities.map(nameKey))).size,
    parameters: parts.map(parametersOf).reduce((sum, count) => sum + count, 0),
  };
}

function parametersOf({ computation }: PartAllocation): number {
  return [...computation.inputs.keys()].filter((name) => name.startsWith(PARAMETER)).length;
}
