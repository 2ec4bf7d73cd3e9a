import { GRADE_LEVELS } from "../../engine/domain/pupilCount.js";
import type { Severity } from "../../engine/domain/issue.js";
import type { ReadIssueCode } from "../../engine/domain/readIssueCode.js";
import type { TableDefinition } from "../text/columnDefinition.js";
import { tidyText } from "../text/tidyText.js";
import { isBlank } from "./blank.js";
import type { FactColumn, FoundColumns, NumberedColumn } from "./foundTable.js";
import { headerAddress } from "./foundTable.js";
import type { HeaderMeaning } from "./headerMeaning.js";
import { headerMeaning, meaningKey } from "./headerMeaning.js";
import type { IssueLog } from "./issueLog.js";
import type { RawTable } from "./rawTable.js";

interface Header {
  readonly text: string;
  readonly index: number;
  readonly meaning: HeaderMeaning;
}

/** Finds every column of a table by its header, and reports the headers that are missing, doubled or not understood. */
export function findColumns(raw: RawTable, definition: TableDefinition, log: IssueLog): FoundColumns | null {
  const headers = raw.headers.map((text, index) => ({ text, index, meaning: headerMeaning(text, definition) }));
  const report = reporter(raw, definition, log);
  const used = headers.filter((header) => isUsed(header, raw, report));
  const unique = used.filter((header) => isFirst(header, used, report));
  return missesNothing(unique, raw, definition, log) ? columnsOf(unique) : null;
}

type Report = (header: Header, code: ReadIssueCode, severity: Severity) => void;

function reporter(raw: RawTable, definition: TableDefinition, log: IssueLog): Report {
  return ({ text, index }, code, severity) =>
    log.report({
      code,
      severity,
      table: definition.name,
      at: headerAddress(raw, index),
      found: text,
      details: { header: tidyText(text) },
    });
}

function isUsed(header: Header, raw: RawTable, report: Report): boolean {
  const { meaning } = header;
  if (meaning.kind === "unknown") report(header, "unknownHeader", "remark");
  if (meaning.kind === "blank" && !raw.rows.every((row) => isBlank(row[header.index] ?? null))) {
    report(header, "blankHeader", "error");
  }
  const outside = meaning.kind === "grade" && meaning.number >= GRADE_LEVELS.length;
  if (outside) report(header, "gradeHeaderOutOfRange", "error");
  return meaning.kind !== "unknown" && meaning.kind !== "blank" && !outside;
}

function isFirst(header: Header, headers: readonly Header[], report: Report): boolean {
  const key = meaningKey(header.meaning, header.text);
  const first = headers.find((other) => meaningKey(other.meaning, other.text) === key);
  if (first === header) return true;
  report(header, "doubledHeader", "error");
  return false;
}

function missesNothing(headers: readonly Header[], raw: RawTable, definition: TableDefinition, log: IssueLog): boolean {
  const at = headerAddress(raw, 0);
  const written = raw.headers.map(tidyText).join(", ");
  const present = new Set(headers.map(({ meaning, text }) => meaningKey(meaning, text)));
  const missing = definition.columns.filter((column) => column.required && !present.has(column.id));
  for (const { id } of missing) {
    const details = { columnId: id, headers: written };
    log.report({ code: "missingHeader", severity: "error", table: definition.name, at, found: "", details });
  }
  return missing.length === 0;
}

function columnsOf(headers: readonly Header[]): FoundColumns {
  const named = headers.flatMap(({ meaning, index }) =>
    meaning.kind === "column" ? [[meaning.id, index] as const] : [],
  );
  return {
    named: new Map(named),
    years: numbered(headers, "year"),
    grades: numbered(headers, "grade"),
    facts: facts(headers),
  };
}

function numbered(headers: readonly Header[], kind: "year" | "grade"): readonly NumberedColumn[] {
  const columns = headers.flatMap(({ meaning, index }) =>
    meaning.kind === kind ? [{ number: meaning.number, index }] : [],
  );
  return columns.sort((left, right) => left.number - right.number);
}

function facts(headers: readonly Header[]): readonly FactColumn[] {
  return headers.flatMap(({ meaning, text, index }) =>
    meaning.kind === "fact" ? [{ header: tidyText(text), index }] : [],
  );
}
