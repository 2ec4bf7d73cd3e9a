import type { Part } from "../domain/part.js";
import type { ParameterRow } from "../domain/parameter.js";
import type { GradeBand } from "../facts/gradeBand.js";
import type { Layout } from "../facts/layout.js";
import type { CurveValues } from "../formula/computation.js";
import type { Mechanism, PartShape } from "../mechanisms/mechanism.js";
import type { ModelContext } from "../model/modelContext.js";

/** A part with its mechanism and the rows of Parametre that belong to it, by the parameter's id. */
export interface PartBinding {
  readonly context: ModelContext;
  readonly part: Part;
  readonly mechanism: Mechanism;
  readonly rows: ReadonlyMap<string, readonly ParameterRow[]>;
  readonly shape: PartShape;
  readonly bands: readonly GradeBand[];
  readonly layout: Layout;
  readonly curve: CurveValues | null;
}
