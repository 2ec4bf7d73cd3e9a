import type { Issue, ModelInput } from "../../engine/index.js";
import type { RawTable } from "../read/rawTable.js";
import { checkSeals } from "./checkSeals.js";
import { readSeals } from "./readSeals.js";

/** What has changed under the seals of a workbook; of seals that cannot be read only that. */
export function sealIssues(input: ModelInput, tables: readonly RawTable[]): readonly Issue[] {
  const { seals, issues } = readSeals(tables);
  return [...issues, ...(issues.length > 0 ? [] : checkSeals(input, seals))];
}
