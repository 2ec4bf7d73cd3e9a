import type { ViewEntry } from "./viewEntry.js";
import { DATA } from "./views/data/entry.js";
import { MODEL } from "./views/model/entry.js";
import { RESULTS } from "./views/results/entry.js";
import { SCENARIOS } from "./views/scenarios/entry.js";
import { SCHOOL } from "./views/school/entry.js";
import { START } from "./views/start/entry.js";
import { WHAT_IF } from "./views/whatIf/entry.js";
import { WRITING } from "./views/writing/entry.js";

/** The views in the order of their tabs. A new view is a folder under `views` and a line here. */
export const VIEW_ENTRIES: readonly ViewEntry[] = [START, DATA, MODEL, SCENARIOS, RESULTS, SCHOOL, WHAT_IF, WRITING];
