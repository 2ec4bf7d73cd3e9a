import type { Issue } from "../domain/issue.js";

/** The same issue is met by every scenario and year it touches; it is told once. Errors come before remarks. */
export function distinctIssues(issues: readonly Issue[]): readonly Issue[] {
  const known = new Map<string, Issue>();
  for (const issue of issues) {
    const key = JSON.stringify([issue.code, issue.table, issue.at, issue.found, issue.details]);
    if (!known.has(key)) known.set(key, issue);
  }
  const distinct = [...known.values()];
  return [
    ...distinct.filter(({ severity }) => severity === "error"),
    ...distinct.filter(({ severity }) => severity === "remark"),
  ];
}
