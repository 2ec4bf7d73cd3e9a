import type { Allocation } from "../domain/allocation.js";
import type { CellAddress } from "../domain/cell.js";
import type { Result } from "../domain/issue.js";
import type { OtherRun, PreparedInput } from "../model/modelContext.js";
import { nameKey } from "../model/nameKey.js";
import { modelIssue, type Report } from "../model/report.js";
import type { RunRequest } from "./runModel.js";

type Run = (prepared: PreparedInput, request: RunRequest) => Result<Allocation>;

/**
 * Runs other models and years for one that asks, each once for the whole input. Two that wait for each other are an
 * issue with the whole path; what is wrong with the other is wrong with this one too.
 */
export function otherRuns(prepared: PreparedInput, request: RunRequest, report: Report, run: Run): OtherRun {
  const path = [...(request.askedBy ?? []), label(request.model, request.year)];
  return (model, year) => {
    const own = label(model, year);
    if (path.some((other) => nameKey(other) === nameKey(own))) {
      report(
        modelIssue(
          "modelsWaitForEachOther",
          { table: "settings", at: comparedWithCell(prepared, request.model), found: request.model },
          { path: [...path, own].join(" → ") },
        ),
      );
      return null;
    }
    const key = `${nameKey(own)}\u0000${request.path ?? "safe"}`;
    const known = prepared.runs.get(key);
    if (known !== undefined) return known;
    const scenario = nameKey(model) === nameKey(request.model) ? request.scenario : model;
    const wanted = { scenario, model, year, askedBy: path, ...(request.path ? { path: request.path } : {}) };
    const result = run(prepared, wanted);
    for (const issue of result.issues) if (issue.severity === "error") report(issue);
    if (!result.ok) return null;
    prepared.runs.set(key, result.value);
    return result.value;
  };
}

/** Where Opsætning says what the model is compared with: the row for the model itself, else the one for all. */
function comparedWithCell({ input }: PreparedInput, model: string): CellAddress | null {
  const rows = input.settings.filter(({ name }) => name === "comparedWith");
  const own = rows.find((row) => row.model !== null && nameKey(row.model) === nameKey(model));
  return (own ?? rows.find((row) => row.model === null))?.at ?? null;
}

const label = (model: string, year: number): string => `${model} ${year}`;
