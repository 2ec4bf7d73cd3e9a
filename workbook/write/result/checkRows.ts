import {
  subtractFractions,
  type Allocation,
  type Consequence,
  type Fraction,
  type Issue,
} from "../../../engine/index.js";
import { issueLine } from "../../text/issueText.js";
import type { SheetCell, SheetRow } from "../sheet.js";
import { moneyDecimals, moneyFormat, numberCell, textCell } from "./cells.js";
import { modelSize } from "./modelSize.js";
import {
  changeReconciliation,
  frameReconciliations,
  isWrong,
  sumReconciliations,
  type Reconciliation,
} from "./reconciliation.js";
import { regulationRows } from "./regulationRows.js";
import { allocationOf, type ResultRequest } from "./resultRequest.js";
import { RESULT_WORDS, type ResultWords } from "./resultWords.js";
import { countsText, priceLevelText, unitText } from "./titleBlock.js";

/** The rows of Kontrol, section by section. */
export function checkRows(request: ResultRequest): readonly SheetRow[] {
  const { allocations, consequences, issues, language } = request;
  const { headings } = RESULT_WORDS[language].checks;
  const each = (rows: (allocation: Allocation) => readonly SheetRow[]): readonly SheetRow[] =>
    allocations.flatMap(rows);
  const reconciled = (all: readonly Reconciliation[]): readonly SheetRow[] =>
    all.map((one) => reconciliationRow(one, RESULT_WORDS[language]));
  const change = (one: Consequence): Reconciliation =>
    changeReconciliation(one, allocationOf(allocations, one.to, one.year), language);
  return [
    ...section(
      headings.frames,
      each((one) => [...reconciled(frameReconciliations(one, language)), ...regulationRows(one, language)]),
    ),
    ...section(
      headings.parts,
      each((one) => reconciled(sumReconciliations(one, language))),
    ),
    ...section(headings.neutral, reconciled(consequences.map(change))),
    ...section(
      headings.basis,
      each((one) => basisRows(one, request)),
    ),
    ...section(
      headings.size,
      each((one) => [sizeRow(one, RESULT_WORDS[language])]),
    ),
    ...section(headings.remarks, remarkRows(issues, request)),
  ];
}

function section(heading: string, rows: readonly SheetRow[]): readonly SheetRow[] {
  return rows.length === 0 ? [] : [{ kind: "heading", cells: [textCell(heading)] }, ...rows];
}

/** The columns of Kontrol that are not blank in a row. */
interface CheckCells {
  readonly what: string;
  readonly scenario?: string;
  readonly year?: number;
  readonly amounts?: readonly SheetCell[];
  readonly answer?: string;
}

function checkRow({ what, scenario = "", year, amounts = [null, null, null], answer = "" }: CheckCells): SheetRow {
  const shownYear = year === undefined ? null : { decimal: String(year) };
  return { kind: "plain", cells: [textCell(what), textCell(scenario), shownYear, ...amounts, textCell(answer)] };
}

function reconciliationRow(one: Reconciliation, { checks }: ResultWords): SheetRow {
  const { what, scenario, year, expected, found, unitDecimals } = one;
  const money = (value: Fraction | null): SheetCell => {
    const cell = numberCell(value, moneyDecimals(unitDecimals));
    return cell && { ...cell, format: moneyFormat(unitDecimals) };
  };
  const amounts = [expected, found, expected && subtractFractions(found, expected)].map(money);
  return checkRow({
    what,
    scenario,
    year,
    amounts,
    answer: isWrong(one) ? checks.wrong : (one.answer ?? checks.right),
  });
}

function basisRows(allocation: Allocation, { language }: ResultRequest): readonly SheetRow[] {
  const { checks } = RESULT_WORDS[language];
  const { scenario, year, settings } = allocation;
  const prices = checks.prices(priceLevelText(allocation), unitText(settings.unitDecimals, language));
  return [checks.counts(countsText(allocation, language)), prices].map((what) => checkRow({ what, scenario, year }));
}

function sizeRow(allocation: Allocation, { checks }: ResultWords): SheetRow {
  const { scenario, year } = allocation;
  return checkRow({ what: checks.size(modelSize(allocation)), scenario, year });
}

function remarkRows(issues: readonly Issue[], { language }: ResultRequest): readonly SheetRow[] {
  const { checks } = RESULT_WORDS[language];
  if (issues.length === 0) return [checkRow({ what: checks.noRemarks })];
  return issues.map((issue) => checkRow({ what: issueLine(issue, language), answer: checks[issue.severity] }));
}
