import type { Issue, Language, TableName, Text } from "../../engine/index.js";
import { issuePlace } from "../../workbook/text/issuePlace.js";
import { issueText } from "../../workbook/text/issueText.js";
import { TABLE_LIST } from "../../workbook/text/tableDictionary.js";
import { paragraph } from "./page.js";

const WHOLE_BOOK: Text = { da: "Projektmappen", en: "The workbook" };
const SEVERITY: Readonly<Record<Issue["severity"], Text>> = {
  error: { da: "fejl", en: "error" },
  remark: { da: "bemærkning", en: "remark" },
};
const INDENT = 4;

/** Every issue with where, what was found, what was expected and what to do; table by table, and how many there are. */
export function issuesText(issues: readonly Issue[], language: Language): readonly string[] {
  const groups = groupsOf(issues);
  const told = groups.flatMap(({ label, own }) => [
    `${label[language]} (${own.length})`,
    ...own.flatMap((issue) => issueLines(issue, language)),
    "",
  ]);
  return [...told, countText(issues, language)];
}

interface Group {
  readonly label: Text;
  readonly own: readonly Issue[];
}

/** In the order of the workbook's tables, after what holds for the whole workbook. */
function groupsOf(issues: readonly Issue[]): readonly Group[] {
  const tables: readonly { readonly name: TableName | null; readonly label: Text }[] = [
    { name: null, label: WHOLE_BOOK },
    ...TABLE_LIST,
  ];
  return tables
    .map(({ name, label }) => ({ label, own: issues.filter(({ table }) => table === name) }))
    .filter(({ own }) => own.length > 0);
}

function issueLines(issue: Issue, language: Language): readonly string[] {
  const { found, expected, remedy } = issueText(issue, language);
  const where = `${issuePlace(issue, language)} (${SEVERITY[issue.severity][language]})`;
  const sentence = { da: `fandt ${found}, ventede ${expected}.`, en: `found ${found}, expected ${expected}.` }[
    language
  ];
  return [...paragraph(`${where}: ${sentence}`, 2), ...paragraph(remedy, INDENT)];
}

/** "3 fejl og 1 bemærkning": whether the workbook can be computed. */
function countText(issues: readonly Issue[], language: Language): string {
  const errors = issues.filter(({ severity }) => severity === "error").length;
  const remarks = issues.length - errors;
  return language === "da" ? countDa(errors, remarks) : countEn(errors, remarks);
}

function countDa(errors: number, remarks: number): string {
  const remarked = remarks === 0 ? "ingen bemærkninger" : `${remarks} ${remarks === 1 ? "bemærkning" : "bemærkninger"}`;
  if (errors > 0)
    return `${errors} fejl og ${remarked}. Intet regnes, før ${errors === 1 ? "fejlen" : "fejlene"} er rettet.`;
  return `Ingen fejl, ${remarked}. Projektmappen kan regnes.`;
}

function countEn(errors: number, remarks: number): string {
  const remarked = remarks === 0 ? "no remarks" : `${remarks} ${remarks === 1 ? "remark" : "remarks"}`;
  if (errors > 0)
    return `${errors} ${errors === 1 ? "error" : "errors"} and ${remarked}. Nothing is computed until ${errors === 1 ? "it is" : "they are"} mended.`;
  return `No errors, ${remarked}. The workbook can be computed.`;
}
