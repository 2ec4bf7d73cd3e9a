import type { Language } from "../../engine/index.js";
import { INITIAL_BOOK, type BookState } from "./book/bookState.js";
import { INITIAL_MODEL, type ModelState } from "./model/modelState.js";
import type { PaneFault } from "./paneFault.js";
import { INITIAL_RESULTS, type ResultsState } from "./results/resultsState.js";
import { INITIAL_SCENARIOS, type ScenariosState } from "./scenarios/scenariosState.js";
import { INITIAL_SCHOOL, type SchoolState } from "./school/schoolState.js";
import type { Selection } from "./selection.js";
import type { Task } from "./task.js";
import type { ViewName } from "./viewName.js";
import { INITIAL_WHAT_IF, type WhatIfState } from "./whatIf/whatIfState.js";
import { INITIAL_WRITING, type WritingState } from "./writing/writingState.js";

/** Everything the pane shows, as data. Views read it; commands change it through the store. */
export interface PaneState {
  readonly language: Language;
  readonly view: ViewName;
  /** What is under way, where it takes long enough to say so. */
  readonly task: Task | null;
  readonly fault: PaneFault | null;
  readonly selection: Selection | null;
  readonly book: BookState;
  readonly model: ModelState;
  readonly scenarios: ScenariosState;
  readonly results: ResultsState;
  readonly school: SchoolState;
  readonly whatIf: WhatIfState;
  readonly writing: WritingState;
}

export const initialState = (language: Language): PaneState => ({
  language,
  view: "start",
  task: null,
  fault: null,
  selection: null,
  book: INITIAL_BOOK,
  model: INITIAL_MODEL,
  scenarios: INITIAL_SCENARIOS,
  results: INITIAL_RESULTS,
  school: INITIAL_SCHOOL,
  whatIf: INITIAL_WHAT_IF,
  writing: INITIAL_WRITING,
});
