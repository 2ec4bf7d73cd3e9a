import type { CallName } from "../app/engineCalls.js";

/** The calls that show a workbook that has been opened. What answers the others is fetched while the user reads. */
export type FirstName = "openBook" | "compare" | "inputKey";
export type LaterName = Exclude<CallName, FirstName>;
