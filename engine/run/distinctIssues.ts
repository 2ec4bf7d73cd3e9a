import type { Issue } from "../domain/issue.js";

/**
 * The same issue is met by every scenario and year it touches; it is told once, with all the places it names in `where`.
 * Errors come before remarks.
 */
export function distinctIssues(issues: readonly Issue[]): readonly Issue[] {
  const known = new Map<string, Issue>();
  for (const issue of issues) {
    const { where: _, ...details } = issue.details;
    const key = JSON.stringify([issue.code, issue.table, issue.at, issue.found, details]);
    const met = known.get(key);
    known.set(key, met ? withWhereOf(met, issue) : issue);
  }
  const distinct = [...known.values()];
  return [
    ...distinct.filter(({ severity }) => severity === "error"),
    ...distinct.filter(({ severity }) => severity === "remark"),
  ];
}

function withWhereOf(met: Issue, { details: { where } }: Issue): Issue {
  const told = met.details.where;
  if (where === undefined || told === undefined || where === told) return met;
  return { ...met, details: { ...met.details, where: [...new Set(`${told}, ${where}`.split(", "))].join(", ") } };
}
