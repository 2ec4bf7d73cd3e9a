import type { TableName } from "../../../../engine/domain/tableName.js";
import { CHANGES_GUIDE } from "./changes.js";
import { CLASS_CAPS_GUIDE } from "./classCaps.js";
import { CURRENT_BUDGETS_GUIDE } from "./currentBudgets.js";
import { CURVES_GUIDE } from "./curves.js";
import { DEMOGRAPHY_GUIDE } from "./demography.js";
import { FORECAST_ERRORS_GUIDE } from "./forecastErrors.js";
import { FRAMES_GUIDE } from "./frames.js";
import { INDEX_STEPS_GUIDE } from "./indexSteps.js";
import { JOINT_TEACHING_GUIDE } from "./jointTeaching.js";
import { KEY_FIGURES_GUIDE } from "./keyFigures.js";
import { PARAMETERS_GUIDE } from "./parameters.js";
import { PARTS_GUIDE } from "./parts.js";
import { PUPIL_COUNTS_GUIDE } from "./pupilCounts.js";
import { SCENARIOS_GUIDE } from "./scenarios.js";
import { SCHOOLS_GUIDE } from "./schools.js";
import { SETTINGS_GUIDE } from "./settings.js";
import type { TableGuide } from "./tableGuide.js";

/** The guide of every input table; a table or column without words does not compile. */
export const TABLE_GUIDES: Readonly<Record<TableName, TableGuide>> = {
  settings: SETTINGS_GUIDE,
  schools: SCHOOLS_GUIDE,
  pupilCounts: PUPIL_COUNTS_GUIDE,
  jointTeaching: JOINT_TEACHING_GUIDE,
  classCaps: CLASS_CAPS_GUIDE,
  keyFigures: KEY_FIGURES_GUIDE,
  parts: PARTS_GUIDE,
  parameters: PARAMETERS_GUIDE,
  curves: CURVES_GUIDE,
  frames: FRAMES_GUIDE,
  demography: DEMOGRAPHY_GUIDE,
  indexSteps: INDEX_STEPS_GUIDE,
  forecastErrors: FORECAST_ERRORS_GUIDE,
  scenarios: SCENARIOS_GUIDE,
  changes: CHANGES_GUIDE,
  currentBudgets: CURRENT_BUDGETS_GUIDE,
};
