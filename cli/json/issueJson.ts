import { z } from "zod";
import type { Issue, Language } from "../../engine/index.js";
import { issueText } from "../../workbook/text/issueText.js";
import { TABLES } from "../../workbook/text/tableDictionary.js";

/** An issue: `table` and `sheet` as the workbook calls them, `found` what the cell held as written. */
export const IssueJson = z.strictObject({
  code: z.string(),
  severity: z.enum(["error", "remark"]),
  table: z.string().nullable(),
  sheet: z.string().nullable(),
  cell: z.string().nullable(),
  found: z.string(),
  expected: z.string(),
  remedy: z.string(),
});
export type IssueJson = z.infer<typeof IssueJson>;

/** Where a cell held nothing, or several cells are wrong together, `found` is the sentence about it. */
export function issueJson(issue: Issue, language: Language): IssueJson {
  const { code, severity, table, at, found } = issue;
  const words = issueText(issue, language);
  return {
    code,
    severity,
    table: table === null ? null : TABLES[table].label[language],
    sheet: at?.sheet ?? null,
    cell: at?.cell ?? null,
    found: found === "" ? words.found : found,
    expected: words.expected,
    remedy: words.remedy,
  };
}
