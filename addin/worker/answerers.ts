import type { z } from "zod/mini";
import type { CallName } from "../app/engineCalls.js";
import { ASK_SHAPES } from "./askShapes.js";
import { compare } from "./calls/compare.js";
import { changeLog } from "./calls/changeLog.js";
import { copiedChanges } from "./calls/copiedChanges.js";
import { effect } from "./calls/effect.js";
import { inputKey } from "./calls/inputKey.js";
import { inputSheets } from "./calls/inputSheets.js";
import { model } from "./calls/model.js";
import { newRows } from "./calls/newRows.js";
import { openBook } from "./calls/openBook.js";
import { resultSheets } from "./calls/resultSheets.js";
import { scenarios } from "./calls/scenarios.js";
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
  resultSheets: checked(ASK_SHAPES.resultSheets, resultSheets),
  inputKey: checked(ASK_SHAPES.inputKey, inputKey),
  inputSheets: checked(ASK_SHAPES.inputSheets, inputSheets),
};
