import { z } from "zod";
import type { Issue, Language } from "../../engine/index.js";
import { IssueJson, issueJson } from "./issueJson.js";

/** What `tildel check --json` prints. */
export const CheckJson = z.strictObject({ issues: z.array(IssueJson) });
export type CheckJson = z.infer<typeof CheckJson>;

export const checkJson = (issues: readonly Issue[], language: Language): CheckJson => ({
  issues: issues.map((issue) => issueJson(issue, language)),
});
