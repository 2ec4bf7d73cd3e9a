import { addFractions, ZERO, type Allocation, type Language, type Text } from "../../engine/index.js";
import type { ExplanationWords, LineWords } from "../../workbook/present/explanationWords.js";
import type { LineTable } from "../../workbook/present/lineTable.js";
import { moneyText } from "../../workbook/present/quantityText.js";
import { alignedTable, lengthOf, type TextColumn } from "./alignedTable.js";
import { indented, PAGE_WIDTH, paragraph, titleBlock } from "./page.js";
import { resultTitle } from "./resultTitle.js";

const TOTAL: Text = { da: "I alt", en: "Total" };
const INDENT = 5;

/** Why a school gets what it gets: each part as numbered lines, a line of several values as a table. */
export function explainText(
  allocation: Allocation,
  school: number,
  parts: readonly ExplanationWords[],
  language: Language,
): readonly string[] {
  const { id, name } = allocation.schools[school]?.school ?? { id: "", name: "" };
  return [
    `${name} (${id}): ${allocation.scenario}, ${allocation.year}`,
    ...titleBlock(resultTitle(allocation, language)),
    "",
    ...(parts.length > 1 ? [...sumOfParts(allocation, parts, language), ""] : []),
    ...parts.flatMap((part) => [...partText(part), ""]),
  ].slice(0, -1);
}

function sumOfParts(
  { settings }: Allocation,
  parts: readonly ExplanationWords[],
  language: Language,
): readonly string[] {
  const columns: readonly TextColumn[] = [
    { heading: { da: "Del", en: "Part" }[language], align: "left" },
    { heading: "Kr", align: "right" },
  ];
  const money = (amount: ExplanationWords["amount"]): string => moneyText(amount, settings.unitDecimals, language);
  const total = parts.map(({ amount }) => amount).reduce(addFractions, ZERO);
  return alignedTable(columns, [
    ...parts.map(({ part, amount }) => ({ kind: "plain", cells: [part, money(amount)] }) as const),
    { kind: "total", cells: [TOTAL[language], money(total)] },
  ]);
}

function partText({ part, mechanism, shownAmount, lines }: ExplanationWords): readonly string[] {
  const title = `${part} (${mechanism})`;
  return [leader(title, shownAmount), "─".repeat(PAGE_WIDTH), ...lines.flatMap(lineText)];
}

function lineText({ no, label, shownValue, words, table }: LineWords): readonly string[] {
  const number = `${String(no).padStart(INDENT - 2)}  `;
  const head = shownValue === null ? number + label : leader(number + label, shownValue);
  return [head, ...paragraph(words, INDENT), ...(table ? indented(tableText(table), INDENT) : [])];
}

function tableText({ columns, rows }: LineTable): readonly string[] {
  const shown = columns.map(({ label, unit, isNumber }): TextColumn => {
    const needsUnit = unit !== "" && !label.toLowerCase().includes(unit.toLowerCase());
    return { heading: needsUnit ? `${label}, ${unit}` : label, align: isNumber ? "right" : "left" };
  });
  return alignedTable(
    shown,
    rows.map((cells) => ({ kind: "plain", cells })),
  );
}

/** Text at the left edge, value at the right. */
function leader(text: string, value: string): string {
  return `${text}${" ".repeat(Math.max(2, PAGE_WIDTH - lengthOf(text) - lengthOf(value)))}${value}`;
}
