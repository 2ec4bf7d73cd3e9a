import {
  exactDecimalText,
  multiplyFractions,
  type ExplainedEntry,
  type Fraction,
  type Language,
  type Unit,
} from "../../../engine/index.js";
import type { ExplanationWords, LineWords } from "../../present/explanationWords.js";
import { phrasesOf } from "../../present/phrasesOf.js";
import { unitText } from "../../present/quantityText.js";
import type { SheetCell, SheetRow } from "../sheet.js";
import { moneyDecimals, moneyFormat, numberCell, textCell } from "./cells.js";
import { HUNDRED } from "./hundred.js";

/** A number is written with this many decimals at most, and shown with fewer; the words say where it is rounded. */
const MOST_DECIMALS = 9;
const SHOWN_DECIMALS = 4;
const ORE = 2;

/** One part: its name and amount, then its numbered lines; a line of several values has a row for each. */
export function explanationRows(part: ExplanationWords, unitDecimals: number, language: Language): readonly SheetRow[] {
  const amount = numberCell(part.amount, moneyDecimals(unitDecimals));
  const heading: SheetRow = {
    kind: "heading",
    cells: [
      null,
      textCell(part.part),
      amount && { ...amount, format: moneyFormat(unitDecimals) },
      textCell("kr"),
      textCell(part.mechanism),
    ],
  };
  return [heading, ...part.lines.flatMap((line) => lineRows(line, language))];
}

function lineRows(line: LineWords, language: Language): readonly SheetRow[] {
  const value = line.value === null ? null : valueCell(line.value, line.unit);
  const unit = line.value === null ? null : textCell(unitText(line.unit, language));
  const numbered: SheetRow = {
    kind: "plain",
    cells: [textCell(String(line.no)), textCell(line.label), value, unit, textCell(line.words)],
  };
  const rows = line.rows.map(({ entry, words }): SheetRow => {
    const place = textCell(`    ${placeText(entry, language)}`);
    const cells = [place, valueCell(entry.value, line.unit), textCell(unitText(line.unit, language)), textCell(words)];
    return { kind: "plain", cells: [null, ...cells] };
  });
  return [numbered, ...rows];
}

/** "2025/26, Skov, almen, 0.-3. klasse": what tells the rows of a line apart. */
function placeText({ schoolYear, site, group, gradeFrom, gradeTo }: ExplainedEntry, language: Language): string {
  const phrases = phrasesOf(language);
  const grades = gradeFrom === null || gradeTo === null ? "" : phrases.grades(String(gradeFrom), String(gradeTo));
  const told = [schoolYear, site, group, grades === "" ? "" : `${phrases.headings.grades.toLowerCase()} ${grades}`];
  return told.filter((text) => text !== null && text !== "").join(", ");
}

function valueCell(value: Fraction, unit: Unit): SheetCell {
  const shown = unit === "percent" ? multiplyFractions(value, HUNDRED) : value;
  const decimal = exactDecimalText(shown, MOST_DECIMALS);
  const decimals = (decimal.split(".")[1] ?? "").length;
  if (unit === "year") return { decimal, format: { kind: "year" } };
  const least = decimals > 0 && unit.startsWith("kr") ? ORE : 0;
  return { decimal, format: { kind: "number", decimals: Math.max(least, Math.min(decimals, SHOWN_DECIMALS)) } };
}
