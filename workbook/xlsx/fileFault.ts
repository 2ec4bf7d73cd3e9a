import type { CellAddress } from "../../engine/domain/cell.js";
import type { FileIssueCode } from "../../engine/domain/fileIssueCode.js";
import type { Issue } from "../../engine/domain/issue.js";

/** Why a file is called damaged: a word for the details of the issue, the same in every language. */
export type Damage =
  | "cut off" // the end of the zip, or of a part, is missing
  | "zip" // the directory of the zip contradicts itself
  | "checksum" // the bytes are not those that were saved
  | "xml" // a part is no well-formed XML
  | "doctype" // a part declares entities of its own; no spreadsheet does, attacks do
  | "encoding" // a part is not written in UTF-8
  | "missing part" // a part that others point at is not there
  | "cell"; // a cell that contradicts itself

/** An issue about the file; `found` and the details are the same in every language. */
export function fileIssue(
  code: FileIssueCode,
  found: string,
  details: Readonly<Record<string, string>> = {},
  at: CellAddress | null = null,
): Issue {
  return { code, severity: "error", table: null, at, found, details };
}

/**
 * The fault of a file, on its way from deep inside the reading to `readXlsx`, which turns it into its issue. It is
 * thrown, although it is not our fault, because nothing can be read on from a torn file; it never leaves this folder.
 */
export class FileFault extends Error {
  readonly issue: Issue;

  constructor(issue: Issue) {
    super(`${issue.code}: ${issue.found}`);
    this.name = "FileFault";
    this.issue = issue;
  }
}

/** Throws: the part (or "zip") is damaged in the way named. `found` may say where. */
export function damaged(part: string, damage: Damage, found: string = part): never {
  throw new FileFault(fileIssue("fileUnreadable", found, { part, damage }));
}
