import { changeLog } from "./calls/changeLog.js";
import { copiedChanges } from "./calls/copiedChanges.js";
import { dials } from "./calls/dials.js";
import { draftRows } from "./calls/draftRows.js";
import { effect } from "./calls/effect.js";
import { emptyTables } from "./calls/emptyTables.js";
import { explanation } from "./calls/explanation.js";
import { figures } from "./calls/figures.js";
import { inputSheets } from "./calls/inputSheets.js";
import { model } from "./calls/model.js";
import { newRows } from "./calls/newRows.js";
import { onePupil } from "./calls/onePupil.js";
import { path } from "./calls/path.js";
import { resultSheets } from "./calls/resultSheets.js";
import { scenarios } from "./calls/scenarios.js";
import { school } from "./calls/school.js";
import { seal } from "./calls/seal.js";
import { sideBySide } from "./calls/sideBySide.js";
import { solve } from "./calls/solve.js";
import { whatIf } from "./calls/whatIf.js";
import type { LaterName } from "./callNames.js";
import { checked, type Answerer } from "./checked.js";
import { LATER_SHAPES } from "./laterShapes.js";

/** In a file of its own, which is fetched when the first call has been answered. */
export const LATER_ANSWERERS: Readonly<Record<LaterName, Answerer>> = {
  changeLog: checked(LATER_SHAPES.changeLog, changeLog),
  copiedChanges: checked(LATER_SHAPES.copiedChanges, copiedChanges),
  dials: checked(LATER_SHAPES.dials, dials),
  draftRows: checked(LATER_SHAPES.draftRows, draftRows),
  effect: checked(LATER_SHAPES.effect, effect),
  emptyTables: checked(LATER_SHAPES.emptyTables, emptyTables),
  explanation: checked(LATER_SHAPES.explanation, explanation),
  figures: checked(LATER_SHAPES.figures, figures),
  inputSheets: checked(LATER_SHAPES.inputSheets, inputSheets),
  model: checked(LATER_SHAPES.model, model),
  newRows: checked(LATER_SHAPES.newRows, newRows),
  onePupil: checked(LATER_SHAPES.onePupil, onePupil),
  path: checked(LATER_SHAPES.path, path),
  resultSheets: checked(LATER_SHAPES.resultSheets, resultSheets),
  scenarios: checked(LATER_SHAPES.scenarios, scenarios),
  school: checked(LATER_SHAPES.school, school),
  seal: checked(LATER_SHAPES.seal, seal),
  sideBySide: checked(LATER_SHAPES.sideBySide, sideBySide),
  solve: checked(LATER_SHAPES.solve, solve),
  whatIf: checked(LATER_SHAPES.whatIf, whatIf),
};
