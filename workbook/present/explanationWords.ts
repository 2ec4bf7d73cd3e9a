import type { ExplainedEntry, ExplainedLine, ExplainedPart, Fraction, Language, Unit } from "../../engine/index.js";
import { arithmeticText } from "./arithmeticText.js";
import type { ShownAs } from "./entryPlace.js";
import { entryWords } from "./entryWords.js";
import { labelLeaves } from "./labelLeaves.js";
import { lineTable, type LineTable } from "./lineTable.js";
import { phrasesOf } from "./phrasesOf.js";
import { moneyText, quantityText } from "./quantityText.js";
import { usesOf, type Use } from "./use.js";

/** One row of a line that has several values. */
export interface RowWords {
  readonly entry: ExplainedEntry;
  readonly words: string;
  readonly uses: readonly Use[];
}

/** A numbered line in words. A line of several values has a table and rows instead of one value. */
export interface LineWords {
  readonly no: number;
  readonly label: string;
  readonly unit: Unit;
  readonly value: Fraction | null;
  readonly shownValue: string | null;
  readonly words: string;
  readonly uses: readonly Use[];
  readonly table: LineTable | null;
  readonly rows: readonly RowWords[];
}

export interface ExplanationWords {
  readonly part: string;
  readonly mechanism: string;
  readonly amount: Fraction;
  readonly shownAmount: string;
  readonly lines: readonly LineWords[];
}

/**
 * Why a school gets what it gets from one part, as numbered lines in plain words. Every number of a line stands in its
 * words or its table, so the sums can be followed with nothing else at hand; the law (`replay`) is held on the exact
 * numbers, and a number shown rounded is marked ≈.
 */
export function explanationWords(explained: ExplainedPart, options: ShownAs): ExplanationWords {
  const { language, unitDecimals } = options;
  return {
    part: explained.part,
    mechanism: explained.mechanism[language],
    amount: explained.amount,
    shownAmount: `${moneyText(explained.amount, unitDecimals, language)} kr`,
    lines: explained.lines.map((line) => lineWords(line, options)),
  };
}

function lineWords(line: ExplainedLine, options: ShownAs): LineWords {
  const { language } = options;
  const [first, ...others] = line.entries;
  const base = {
    no: line.no,
    label: line.label[language],
    unit: line.unit,
    uses: usesOf(line, line.entries, language),
  };
  const none = { value: null, shownValue: null, table: null, rows: [] };
  if (!first) return { ...base, ...none, words: phrasesOf(language).noRows };
  if (others.length > 0)
    return { ...base, ...none, words: severalWords(line, language), ...severalRows(line, options) };
  const words = entryWords({ line, entry: first, ...options });
  const shownValue = quantityText(first.value, line.unit, language);
  return { ...base, ...none, value: first.value, shownValue, words: placeOf(first, language) + words };
}

/** Of which school year or grades a single value is, where the line could have had several. */
function placeOf({ schoolYear, site, gradeFrom, gradeTo }: ExplainedEntry, language: Language): string {
  const phrases = phrasesOf(language);
  const grades =
    gradeFrom === null || gradeTo === null
      ? ""
      : phrases.headings.grades.toLowerCase() + " " + phrases.grades(String(gradeFrom), String(gradeTo));
  const told = [schoolYear ?? "", site ?? "", grades].filter((text) => text !== "");
  return told.length === 0 ? "" : `${told.join(", ")}: `;
}

function severalWords(line: ExplainedLine, language: Language): string {
  return phrasesOf(language).forEachRow(arithmeticText(line.expression, labelLeaves(line, language)).text);
}

function severalRows(line: ExplainedLine, options: ShownAs): Pick<LineWords, "table" | "rows"> {
  const { language } = options;
  const rows = line.entries.map((entry) => ({
    entry,
    words: entryWords({ line, entry, ...options }),
    uses: usesOf(line, [entry], language),
  }));
  return { table: lineTable(line, options), rows };
}
