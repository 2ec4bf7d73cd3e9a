import type { Issue } from "../../../engine/domain/issue.js";
import { READ_ISSUE_CODES } from "../../../engine/domain/readIssueCode.js";
import type { Language } from "../../../engine/domain/text.js";
import type { IssueSentence } from "../../../workbook/text/issueSentence.js";
import { issueLine, issueText } from "../../../workbook/text/issueText.js";
import { MODEL_ISSUES_DA } from "../../../workbook/text/modelIssues.da.js";
import { MODEL_ISSUES_EN } from "../../../workbook/text/modelIssues.en.js";
import { READ_ISSUES_DA } from "../../../workbook/text/readIssues.da.js";
import { READ_ISSUES_EN } from "../../../workbook/text/readIssues.en.js";

type Catalogue = Readonly<Record<string, IssueSentence>>;
const DANISH: Catalogue = { ...MODEL_ISSUES_DA, ...READ_ISSUES_DA };
const ENGLISH: Catalogue = { ...MODEL_ISSUES_EN, ...READ_ISSUES_EN };

const places = ({ found, expected, remedy }: IssueSentence): readonly string[] =>
  [...new Set(`${found} ${expected} ${remedy}`.match(/\{\w+\}/g))].sort();

function issue(change: Partial<Issue>): Issue {
  return {
    code: "notAYear",
    severity: "error",
    table: "frames",
    at: { sheet: "Rammer", cell: "C2" },
    found: "26",
    details: {},
    ...change,
  };
}

describe("The sentences of issues", () => {
  it("are there for every code, in Danish and in English", () => {
    expect(Object.keys(DANISH).sort()).toEqual(Object.keys(ENGLISH).sort());
    expect(Object.keys(READ_ISSUES_DA)).toEqual([...READ_ISSUE_CODES]);
    expect(new Set(READ_ISSUE_CODES).size).toBe(READ_ISSUE_CODES.length);
  });

  it.each(Object.keys(DANISH))("tell the same in both languages: %s", (code) => {
    const [danish, english] = [DANISH[code], ENGLISH[code]];
    if (!danish || !english) throw new Error(`No sentence for ${code}`);
    expect(places(danish)).toEqual(places(english));
  });

  it.each(Object.entries({ ...DANISH }))(
    "are phrases to be put in a line, and remedies are whole sentences: %s",
    (_code, { found, expected, remedy }) => {
      expect(found).not.toMatch(/[.!]$/);
      expect(expected).not.toMatch(/[!]$/);
      expect(remedy).toMatch(/^[\p{Lu}"{].*[.?}]$/u);
      expect(`${found} ${expected} ${remedy}`).not.toMatch(/forkert indtastet|ugyldig|ulovlig|fejlagtig/i);
    },
  );

  it("say where, found, expected and what to do", () => {
    expect(issueText(issue({}), "da")).toEqual({
      where: "Rammer, celle C2",
      found: '"26"',
      expected: "et årstal med fire cifre fra 1990 til 2100",
      remedy: "Skriv året med fire cifre, for eksempel 2026.",
    });
    expect(issueLine(issue({}), "en")).toBe(
      'Frames, cell C2: found "26", expected a year of four digits from 1990 to 2100. Type the year with four digits, such as 2026.',
    );
  });

  it.each([
    [{ at: { sheet: "Data", cell: "C2" } }, "Rammer, ark Data, celle C2", "Frames, sheet Data, cell C2"],
    [{ at: { sheet: "frames", cell: "C2" } }, "Rammer, celle C2", "Frames, cell C2"],
    [{ at: null }, "Rammer", "Frames"],
    [{ at: null, table: null }, "Projektmappen", "The workbook"],
    [{ table: null }, "ark Rammer, celle C2", "sheet Rammer, cell C2"],
  ] as const)("find the place %j", (change, danish, english) => {
    expect([issueText(issue(change), "da").where, issueText(issue(change), "en").where]).toEqual([danish, english]);
  });

  it.each([
    ["da", "optalt, prognose"],
    ["en", "counted, forecast"],
  ] as readonly (readonly [Language, string])[])("offer the words of a list in %s", (language, words) => {
    const unknown = issue({ code: "unknownWord", found: "gættet", details: { wordList: "countKind" } });
    expect(issueText(unknown, language).expected).toContain(words);
  });

  it("call tables, columns, settings and units by the names of the language", () => {
    const missing = issue({
      code: "missingHeader",
      table: "pupilCounts",
      details: { columnId: "schoolYear", headers: "A, B" },
    });
    expect([issueText(missing, "da").expected, issueText(missing, "en").expected]).toEqual([
      'en kolonne med overskriften "Skoleår"',
      'a column with the header "School year"',
    ]);
    const unit = issue({ code: "missingUnit", details: { parameter: "Takst", part: "Elever", unit: "kr/pupil" } });
    expect(issueText(unit, "da").remedy).toBe("Skriv kr/elev i Enhed.");
  });

  it("give the words of the formula parser, with the place counted from 1", () => {
    const details = { problem: "unknownSign", position: "3", part: "?", codePoint: "U+003F", column: "Formel" };
    const text = issueText(issue({ code: "formulaError", table: "parts", found: "2 ? elever", details }), "da");
    expect(text.found).toBe('formlen "2 ? elever"');
    expect(text.remedy).toContain("Tegn 3");
    expect(text.remedy).toContain("U+003F");
  });

  it("leave braces that the user wrote alone", () => {
    expect(issueText(issue({ found: "{remedy}" }), "da").found).toBe('"{remedy}"');
  });

  it("stop at a detail that is missing: that is a fault of ours", () => {
    expect(() => issueText(issue({ code: "halfBand" }), "da")).not.toThrow();
    expect(() => issueText(issue({ code: "fromAfterTo" }), "da")).toThrow("{from}");
  });
});
