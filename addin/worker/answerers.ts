import type { z } from "zod/mini";
import type { CallName } from "../app/engineCalls.js";
import { ASK_SHAPES } from "./askShapes.js";
import { compare } from "./calls/compare.js";
import { changeLog } from "./calls/changeLog.js";
import { copiedChanges } from "./calls/copiedChanges.js";
import { dials } from "./calls/dials.js";
import { draftRows } from "./calls/draftRows.js";
import { effect } from "./calls/effect.js";
import { explanation } from "./calls/explanation.js";
import { figures } from "./calls/figures.js";
import { inputKey } from "./calls/inputKey.js";
import { inputSheets } from "./calls/inputSheets.js";
import { model } from "./calls/model.js";
import { newRows } from "./calls/newRows.js";
import { onePupil } from "./calls/onePupil.js";
import { openBook } from "./calls/openBook.js";
import { path } from "./calls/path.js";
import { resultSheets } from "./calls/resultSheets.js";
import { scenarios } from "./calls/scenarios.js";
import { school } from "./calls/school.js";
import { sideBySide } from "./calls/sideBySide.js";
import { whatIf } from "./calls/whatIf.js";
import type { Desk } from "./desk.js";

/** Answers a call that has just arrived: what is asked is checked first. */
type Answerer = (desk: Desk, ask: unknown) => unknown;

const checked =
  <Ask>(shape: z.ZodMiniType<Ask>, handler: (desk: Desk, ask: Ask) => unknown): Answerer =>
  (desk, ask) =>
    handler(desk, shape.parse(ask));

/** Every call of the engine and what answers it. */
export const ANSWERERS: Readonly<Record<CallName, Answerer>> = {
  openBook: checked(ASK_SHAPES.openBook, openBook),
  compare: checked(ASK_SHAPES.compare, compare),
  scenarios: checked(ASK_SHAPES.scenarios, scenarios),
  changeLog: checked(ASK_SHAPES.changeLog, changeLog),
  effect: checked(ASK_SHAPES.effect, effect),
  copiedChanges: checked(ASK_SHAPES.copiedChanges, copiedChanges),
  model: checked(ASK_SHAPES.model, model),
  newRows: checked(ASK_SHAPES.newRows, newRows),
  school: checked(ASK_SHAPES.school, school),
  explanation: checked(ASK_SHAPES.explanation, explanation),
  onePupil: checked(ASK_SHAPES.onePupil, onePupil),
  path: checked(ASK_SHAPES.path, path),
  sideBySide: checked(ASK_SHAPES.sideBySide, sideBySide),
  figures: checked(ASK_SHAPES.figures, figures),
  dials: checked(ASK_SHAPES.dials, dials),
  whatIf: checked(ASK_SHAPES.whatIf, whatIf),
  draftRows: checked(ASK_SHAPES.draftRows, draftRows),
  resultSheets: checked(ASK_SHAPES.resultSheets, resultSheets),
  inputKey: checked(ASK_SHAPES.inputKey, inputKey),
  inputSheets: checked(ASK_SHAPES.inputSheets, inputSheets),
};
