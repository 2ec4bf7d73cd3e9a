import {
  compareAllocations,
  type Answer,
  type Found,
  type Fraction,
  type Language,
  type Question,
} from "../../engine/index.js";
import { costWords, foundWords } from "../../workbook/answer/answerWords.js";
import { heldText, provedText } from "../../workbook/answer/proofWords.js";
import { QUESTIONS } from "../../workbook/answer/questions.js";
import { limitText, REASONS } from "../../workbook/answer/questionWords.js";
import { numberText } from "../../workbook/present/numberText.js";
import { moneyText } from "../../workbook/present/quantityText.js";
import { alignedTable } from "./alignedTable.js";
import { paragraph, titleBlock } from "./page.js";
import { summaryText } from "./summaryText.js";

const MOST_SCHOOLS = 10;

/** The answer in words, what it rests on, and what it means for the schools. */
export function solveText(question: Question, answer: Answer, language: Language): readonly string[] {
  const title = [
    [{ da: "Spørgsmål", en: "Question" }[language], QUESTIONS[question.kind][language]],
    [{ da: "Scenarie", en: "Scenario" }[language], question.scenario],
    [{ da: "Budgetår", en: "Budget year" }[language], String(question.year)],
    [{ da: "Må tabe", en: "May lose" }[language], "limit" in question ? limitText(question.limit, language) : ""],
  ] as const;
  return [
    ...titleBlock(title),
    "",
    ...(answer.found ? foundText(question, answer, language) : noneText(answer, language)),
  ];
}

type Yes = Extract<Answer, { found: true }>;
type No = Extract<Answer, { found: false }>;

function foundText(question: Question, answer: Yes, language: Language): readonly string[] {
  const decimals = answer.run.settings.unitDecimals;
  const consequence = compareAllocations(answer.before, answer.run);
  return [
    { da: "Svar", en: "Answer" }[language],
    ...titleBlock([
      ...answer.values.map((value) => valueRow(question, value, language)),
      costWords(question, answer, language),
    ]),
    "",
    ...paragraph(heldText(answer, decimals, language), 2),
    ...paragraph(provedText(question, answer, language), 2),
    "",
    ...(question.kind === "phaseIn" ? [] : summaryText(consequence, decimals, language)),
    ...gapLines(answer.schools, decimals, language),
  ];
}

function valueRow(question: Question, found: Found, language: Language): readonly [string, string] {
  const { value, exact } = foundWords(question, found, language);
  return [found.name, exact === null ? value : `${value}  (${exact})`];
}

function noneText({ reason, known, nearest, schools }: No, language: Language): readonly string[] {
  return [
    { da: "Intet svar", en: "No answer" }[language],
    ...paragraph(REASONS[reason][language], 2),
    ...(known.length === 0 ? [] : paragraph(`${{ da: "Kendte", en: "Known" }[language]}: ${known.join("; ")}.`, 2)),
    ...(nearest.length === 0
      ? []
      : [
          "",
          { da: "Det nærmeste", en: "The nearest" }[language],
          ...titleBlock(nearest.map(({ name, value }) => [name, numberText(value, language)] as const)),
        ]),
    ...gapLines(schools, 0, language),
  ];
}

function gapLines(
  schools: readonly { readonly id: string; readonly name: string; readonly gap: Fraction }[],
  decimals: number,
  language: Language,
): readonly string[] {
  if (schools.length === 0) return [];
  const columns = [
    { heading: { da: "Id", en: "ID" }[language], align: "left" },
    { heading: { da: "Skole", en: "School" }[language], align: "left" },
    { heading: { da: "Mangler, kr", en: "Short, kr" }[language], align: "right" },
  ] as const;
  const rows = schools.slice(0, MOST_SCHOOLS).map(({ id, name, gap }) => ({
    kind: "plain" as const,
    cells: [id, name, moneyText(gap, decimals, language)],
  }));
  const more = schools.length - MOST_SCHOOLS;
  return [
    "",
    ...alignedTable(columns, rows),
    ...(more > 0 ? [{ da: `  og ${more} til`, en: `  and ${more} more` }[language]] : []),
  ];
}
