import type { Issue } from "../../../engine/domain/issue.js";
import { parseModelInput } from "../../../workbook/read/parseModelInput.js";
import type { RawTable } from "../../../workbook/read/rawTable.js";
import { issueLine, issueText } from "../../../workbook/text/issueText.js";
import { parseAnyFormula } from "./editTables.js";
import { mindstekommune } from "./mindstekommune.js";

export type Tables = readonly RawTable[];

/** One fault put into the tables of Mindstekommune: what is then reported, and words the Danish remedy must hold. */
export interface FaultCase {
  readonly fault: string;
  readonly edit: (tables: Tables) => Tables;
  /** "Ark!Celle code", with a question mark at the end where it is only a remark. */
  readonly reported: readonly string[];
  readonly remedy: string;
}

/** The issues of the edited tables, save the one remark that Mindstekommune has from the start. */
export function issuesAfter(edit: (tables: Tables) => Tables): readonly Issue[] {
  const { issues } = parseModelInput(edit(mindstekommune("da")), { parseFormula: parseAnyFormula });
  return issues.filter(
    ({ code, details }) => code !== "gradeColumnsIncomplete" || details.grades !== "4, 5, 6, 7, 8, 9",
  );
}

export function shortForm({ code, severity, table, at }: Issue): string {
  const place = at === null ? String(table) : `${at.sheet}!${at.cell}`;
  return `${place} ${code}${severity === "remark" ? "?" : ""}`;
}

/** Runs a list of faults as tests: exactly these issues, whose Danish sentences say what to do, and English ones too. */
export function testFaults(cases: readonly FaultCase[]): void {
  it.each(cases.map((one) => [one.fault, one] as const))("%s", (_fault, { edit, reported, remedy }) => {
    const issues = issuesAfter(edit);
    expect(issues.map(shortForm)).toEqual(reported);
    expect(issues.map((issue) => issueText(issue, "da").remedy).join(" ")).toContain(remedy);
    for (const issue of issues) {
      expect(issueLine(issue, "da")).not.toMatch(/[{}]/);
      expect(issueLine(issue, "en")).not.toMatch(/[{}]/);
    }
  });
}
