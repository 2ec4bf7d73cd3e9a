import type { ResultRequest } from "../write/resultSheets.js";

/** What a workbook of results is made from, before it is said in which language. */
export type Results = Omit<ResultRequest, "language">;
