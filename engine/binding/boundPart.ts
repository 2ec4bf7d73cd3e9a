import type { Part } from "../domain/part.js";
import type { Input } from "../formula/input.js";
import type { Line } from "../formula/line.js";
import type { ComparedParts } from "./comparedParts.js";
import type { PartBinding } from "./partBinding.js";

/**
 * A part ready to run: its lines, and the inputs that are known before any part has run. `lookedAt` are the earlier
 * parts it adds up; `earlierParts` those its formula names one by one. Their amounts come while the model runs.
 */
export interface BoundPart {
  readonly binding: PartBinding;
  readonly lines: readonly Line[];
  readonly inputs: ReadonlyMap<string, Input>;
  readonly lookedAt: readonly Part[];
  readonly earlierParts: ReadonlyMap<string, Part>;
  /** What a transition part is held against; null where it compares with nothing. */
  readonly compared: ComparedParts | null;
}
