import type { Issue } from "../../engine/domain/issue.js";

/** Where every issue of a reading is written down, in the order they are found. */
export interface IssueLog {
  readonly report: (issue: Issue) => void;
  readonly issues: () => readonly Issue[];
}

export function openIssueLog(): IssueLog {
  const found: Issue[] = [];
  return { report: (issue) => void found.push(issue), issues: () => [...found] };
}
