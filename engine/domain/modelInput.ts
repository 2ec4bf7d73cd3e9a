import type { DemographyRow } from "./demography.js";
import type { ForecastError } from "./forecastError.js";
import type { CurrentBudget, FrameRow, IndexStep } from "./frame.js";
import type { CurvePoint, ParameterRow } from "./parameter.js";
import type { Part } from "./part.js";
import type { ClassCap, JointTeaching, KeyFigure, PupilCount } from "./pupilCount.js";
import type { Change, Scenario } from "./scenario.js";
import type { School } from "./school.js";
import type { Setting } from "./setting.js";

/**
 * Everything a workbook says, cell by cell trusted: right types, known words, known schools.
 * Whether the model makes sense (parameters missing, frames that cannot be met) is for the run to say.
 * Rows keep the workbook's order; nothing in the engine depends on it.
 */
export interface ModelInput {
  readonly settings: readonly Setting[];
  readonly schools: readonly School[];
  readonly pupilCounts: readonly PupilCount[];
  readonly jointTeaching: readonly JointTeaching[];
  readonly classCaps: readonly ClassCap[];
  readonly keyFigures: readonly KeyFigure[];
  readonly parts: readonly Part[];
  readonly parameters: readonly ParameterRow[];
  readonly curves: readonly CurvePoint[];
  readonly frames: readonly FrameRow[];
  readonly demography: readonly DemographyRow[];
  readonly indexSteps: readonly IndexStep[];
  readonly forecastErrors: readonly ForecastError[];
  readonly scenarios: readonly Scenario[];
  readonly changes: readonly Change[];
  readonly currentBudgets: readonly CurrentBudget[];
}
