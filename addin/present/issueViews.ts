import type { Issue, Language } from "../../engine/index.js";
import type { IssueGroup, IssueView } from "./issueView.js";

// The sentences of all issues weigh a third of what the engine does, so they are loaded when there is something to say.

export async function issueViews(issues: readonly Issue[], language: Language): Promise<readonly IssueView[]> {
  if (issues.length === 0) return [];
  const { issueView } = await import("./issueView.js");
  return issues.map((issue) => issueView(issue, language));
}

export async function groupedIssues(issues: readonly Issue[], language: Language): Promise<readonly IssueGroup[]> {
  if (issues.length === 0) return [];
  const { issueGroups } = await import("./issueView.js");
  return issueGroups(issues, language);
}
