import { subtractFractions, type Allocation, type Language } from "../../../engine/index.js";
import { issueLine } from "../../text/issueText.js";
import type { Sheet, SheetCell, SheetRow } from "../sheet.js";
import { moneyDecimals, moneyFormat, numberCell, textCell } from "./cells.js";
import { modelSize } from "./modelSize.js";
import {
  changeReconciliation,
  frameReconciliations,
  isWrong,
  sumReconciliations,
  type Reconciliation,
} from "./reconciliation.js";
import { allocationOf, type ResultRequest } from "./resultRequest.js";
import { RESULT_WORDS, type ResultWords } from "./resultWords.js";
import { countKindsText, municipalityRows, priceLevelText, resultPrint, unitText } from "./titleBlock.js";

/** Kontrol: what adds up to what, what the results rest on, how large the models are, and every remark. */
export function checksSheet(request: ResultRequest, name: string): Sheet {
  const { allocations, language } = request;
  const words = RESULT_WORDS[language];
  const [first] = allocations;
  const sums = [
    ...allocations.flatMap((one) => [...frameReconciliations(one, language), ...sumReconciliations(one, language)]),
  ];
  const wrong = sums.filter(isWrong).length;
  const verdict = wrong === 0 ? words.checks.allRight(sums.length) : words.checks.someWrong(wrong, sums.length);
  return {
    name,
    title: words.titles.checks,
    titleRows: [...(first ? municipalityRows(first, language) : []), { label: words.labels.verdict, value: verdict }],
    columns: [
      { header: words.columns.check, format: { kind: "text" }, width: 46 },
      { header: words.columns.scenario, format: { kind: "text" }, width: 24 },
      { header: words.columns.year, format: { kind: "year" }, width: 8 },
      { header: words.columns.expected, format: { kind: "general" }, width: 17 },
      { header: words.columns.found, format: { kind: "general" }, width: 17 },
      { header: words.columns.difference, format: { kind: "general" }, width: 15 },
      { header: words.columns.answer, format: { kind: "text" }, width: 18 },
    ],
    rows: rows(request, words),
    footnotes: [],
    table: null,
    frozenColumns: 0,
    highlights: [
      { kind: "outside", columns: [5], low: "0", high: "0" },
      { kind: "text", columns: [6], text: words.checks.wrong },
    ],
    choices: [],
    charts: [],
    print: resultPrint(first, words.titles.checks),
  };
}

function rows({ allocations, consequences, issues, language }: ResultRequest, words: ResultWords): readonly SheetRow[] {
  const { checks } = words;
  const section = (heading: string, own: readonly SheetRow[]): readonly SheetRow[] =>
    own.length === 0 ? [] : [{ kind: "heading", cells: [textCell(heading)] }, ...own];
  const reconciled = (all: readonly Reconciliation[]): readonly SheetRow[] =>
    all.map((one) => reconciliationRow(one, words));
  const changes = consequences.map((one) =>
    changeReconciliation(one, allocationOf(allocations, one.to, one.year), language),
  );
  const remarks = issues.map((issue): SheetRow => {
    const cells = [
      textCell(issueLine(issue, language)),
      null,
      null,
      null,
      null,
      null,
      textCell(checks[issue.severity]),
    ];
    return { kind: "plain", cells };
  });
  return [
    ...section(checks.headings.frames, reconciled(allocations.flatMap((one) => frameReconciliations(one, language)))),
    ...section(checks.headings.parts, reconciled(allocations.flatMap((one) => sumReconciliations(one, language)))),
    ...section(checks.headings.neutral, reconciled(changes)),
    ...section(
      checks.headings.basis,
      allocations.flatMap((one) => basis(one, words, language)),
    ),
    ...section(
      checks.headings.size,
      allocations.flatMap((one) => size(one, words)),
    ),
    ...section(
      checks.headings.remarks,
      remarks.length === 0 ? [{ kind: "plain", cells: [textCell(checks.noRemarks)] }] : remarks,
    ),
  ];
}

function reconciliationRow(one: Reconciliation, words: ResultWords): SheetRow {
  const { expected, found, unitDecimals } = one;
  const decimals = moneyDecimals(unitDecimals);
  const money = (value: Parameters<typeof numberCell>[0]): SheetCell => {
    const cell = numberCell(value, decimals);
    return cell && { ...cell, format: moneyFormat(unitDecimals) };
  };
  const answer = isWrong(one) ? words.checks.wrong : (one.answer ?? words.checks.right);
  const difference = expected && subtractFractions(found, expected);
  return {
    kind: "plain",
    cells: [
      textCell(one.what),
      textCell(one.scenario),
      { decimal: String(one.year) },
      money(expected),
      money(found),
      money(difference),
      textCell(answer),
    ],
  };
}

function basis(allocation: Allocation, words: ResultWords, language: Language): readonly SheetRow[] {
  const { checks } = words;
  return [
    ...allocation.counts.map(({ schoolYear, kinds }) =>
      saying(allocation, checks.counts(schoolYear), countKindsText(kinds, language)),
    ),
    saying(allocation, checks.priceLevel, priceLevelText(allocation)),
    saying(allocation, checks.rounding, unitText(allocation.settings.unitDecimals, language)),
  ];
}

function size(allocation: Allocation, { checks }: ResultWords): readonly SheetRow[] {
  const counted = modelSize(allocation);
  return (["parts", "mechanisms", "keys", "parameters"] as const).map((what) => {
    const { scenario, year } = allocation;
    return {
      kind: "plain",
      cells: [
        textCell(checks[what]),
        textCell(scenario),
        { decimal: String(year) },
        null,
        { decimal: String(counted[what]) },
      ],
    };
  });
}

function saying({ scenario, year }: Allocation, what: string, answer: string): SheetRow {
  return {
    kind: "plain",
    cells: [textCell(what), textCell(scenario), { decimal: String(year) }, null, null, null, textCell(answer)],
  };
}
