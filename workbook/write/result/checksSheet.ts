import type { Sheet } from "../sheet.js";
import { checkRows } from "./checkRows.js";
import { frameReconciliations, isWrong, sumReconciliations } from "./reconciliation.js";
import type { ResultRequest } from "./resultRequest.js";
import { RESULT_WORDS } from "./resultWords.js";
import { municipalityRows, resultPrint } from "./titleBlock.js";

const DIFFERENCE = 5;
const ANSWER = 6;

/** Kontrol: what adds up to what, what the results rest on, how large the models are, and every remark. */
export function checksSheet(request: ResultRequest, name: string): Sheet {
  const { allocations, language } = request;
  const { titles, labels, columns, checks } = RESULT_WORDS[language];
  const [first] = allocations;
  return {
    name,
    title: titles.checks,
    titleRows: [
      ...(first ? municipalityRows(first, language) : []),
      { label: labels.verdict, value: verdict(request) },
    ],
    columns: [
      { header: columns.check, format: { kind: "text" }, width: 66 },
      { header: columns.scenario, format: { kind: "text" }, width: 23 },
      { header: columns.year, format: { kind: "year" }, width: 7 },
      { header: columns.expected, format: { kind: "general" }, width: 16 },
      { header: columns.found, format: { kind: "general" }, width: 16 },
      { header: columns.difference, format: { kind: "general" }, width: 15 },
      { header: columns.answer, format: { kind: "text" }, width: 17 },
    ],
    rows: checkRows(request),
    footnotes: [],
    table: null,
    frozenColumns: 0,
    highlights: [
      { kind: "outside", columns: [DIFFERENCE], low: "0", high: "0" },
      { kind: "text", columns: [ANSWER], text: checks.wrong },
    ],
    choices: [],
    charts: [],
    print: resultPrint(first, titles.checks),
  };
}

function verdict({ allocations, language }: ResultRequest): string {
  const { checks } = RESULT_WORDS[language];
  const all = allocations.flatMap((one) => [
    ...frameReconciliations(one, language),
    ...sumReconciliations(one, language),
  ]);
  const wrong = all.filter(isWrong).length;
  return wrong === 0 ? checks.allRight(all.length) : checks.someWrong(wrong, all.length);
}
