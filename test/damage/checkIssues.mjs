// An issue that nobody can read is as bad as none.
import { issueLine, issueText } from "../../dist/workbook/text/issueText.js";

const CELL = /^[A-Z]{1,3}[1-9]\d*$/;

/** Throws unless every issue has sentences in both languages, none of them blank, and stands in a cell if anywhere. */
export function checkIssues(issues) {
  for (const issue of issues) {
    for (const language of ["da", "en"]) {
      const blank = Object.entries(issueText(issue, language)).find(([, words]) => words.trim() === "");
      if (blank) throw new Error(`${issue.code} says nothing under ${blank[0]}: ${JSON.stringify(issue)}`);
      if (issueLine(issue, language).trim() === "") throw new Error(`${issue.code} has no sentence`);
    }
    if (issue.at !== null && !CELL.test(issue.at.cell)) throw new Error(`${issue.code} stands in ${issue.at.cell}`);
  }
}
