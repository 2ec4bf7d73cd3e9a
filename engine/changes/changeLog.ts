import type { Result } from "../domain/issue.js";
import type { ModelInput } from "../domain/modelInput.js";
import { comparedInputs, type ComparedInputs } from "../compare/comparedInputs.js";
import { isBlankValue } from "../record/fieldValue.js";
import type { InputRow } from "../record/inputRecords.js";
import type { RecordField } from "../record/inputRecord.js";
import { changedCells, type CellDifference } from "./changedCells.js";
import { changeOrigins, type OriginOf } from "./changeOrigins.js";
import { subjectKey, type ChangeSubject } from "./changeSubject.js";
import { inLogOrder } from "./logOrder.js";
import type { ChangeLog, LoggedChange } from "./loggedChange.js";
import { MODEL_TABLES, ownRows, SHARED_TABLES, type OwnRows } from "./ownRows.js";
import { partFates } from "./partFates.js";
import { rowPairs, type RowPair } from "./rowPairs.js";

/**
 * Every difference between two scenarios or models, cell by cell: parts, parameters, counts, facts, frames, settings.
 * Two scenarios of one chain, two of different chains, or two models. Issues where a name is unknown or a change of one
 * of them cannot be made.
 */
export function changeLog(input: ModelInput, from: string, to: string): Result<ChangeLog> {
  const compared = comparedInputs(input, from, to);
  if (!compared.ok) return compared;
  return { ok: true, value: logOf(compared.value, changeOrigins(input)), issues: compared.issues };
}

/** The log of two inputs whose changes are made already. */
export function logOf({ from, to, onPupilsOfAfter }: ComparedInputs, originOf: OriginOf): ChangeLog {
  const [before, after] = [ownRows(from), ownRows(to)];
  const fateOf = partFates(before, after);
  const pairs = pairsOfAll(before, after).filter((pair) => pair.from !== pair.to);
  const differences = pairs.flatMap((pair) => changedCells(pair, fateOf(pair)));
  const ordered = inLogOrder(differences, { from: before.parts, to: after.parts });
  const changes = ordered.map((difference) => loggedChange(difference, originOf));
  return {
    ...{ from: from.name, to: to.name, fromModel: from.model, toModel: to.model, onPupilsOfAfter, changes },
    subjects: distinctSubjects(changes.map(({ subject }) => subject)),
  };
}

function pairsOfAll(from: OwnRows, to: OwnRows): readonly RowPair[] {
  const parts = { from: from.parts, to: to.parts };
  return (["settings", ...SHARED_TABLES, ...MODEL_TABLES] as const).flatMap((table) =>
    from[table] === to[table] ? [] : rowPairs<InputRow>(table, from[table], to[table], parts),
  );
}

export function distinctSubjects(subjects: readonly ChangeSubject[]): readonly ChangeSubject[] {
  const found = new Map<string, ChangeSubject>();
  for (const subject of subjects) if (!found.has(subjectKey(subject))) found.set(subjectKey(subject), subject);
  return [...found.values()];
}

function loggedChange({ record, subject, before, after, ...sides }: CellDifference, originOf: OriginOf): LoggedChange {
  const field = after ?? before;
  return {
    ...{ subject, table: sides.table, row: sides.row },
    key: record.key.filter(({ column, value }) => column !== "model" && !isBlankValue(value)),
    ...{ column: field?.column ?? "", of: field?.of ?? null },
    ...{ before: before?.value ?? null, after: after?.value ?? null },
    unit: unitOf(record.fields),
    ...{ beforeFrom: originOf(before?.at), afterFrom: originOf(after?.at) },
  };
}

function unitOf(fields: readonly RecordField[]): string {
  const unit = fields.find(({ column }) => column === "unit")?.value;
  return typeof unit === "string" ? unit : fields.some(({ column }) => column === "amount") ? "kr" : "";
}
