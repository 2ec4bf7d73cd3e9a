import { compareFractions, type Consequence, type SchoolConsequence } from "../../../engine/index.js";
import type { Sheet, SheetRow } from "../sheet.js";
import { moneyDecimals, moneyFormat, numberCell, textCell } from "./cells.js";
import type { ConsequencePlace } from "./consequenceSheet.js";
import { consequenceDecimals } from "./consequenceDecimals.js";
import { RESULT_WORDS } from "./resultWords.js";
import { betweenRows, municipalityRows, resultPrint } from "./titleBlock.js";

/** More bars than this cannot be read on a page: then the largest changes of either kind are shown. */
const MOST_BARS = 40;
const PERCENT_DECIMALS = 2;

/** Figur: the change of every school in kr as bars, from the largest gain to the largest loss. */
export function chartSheet(consequence: Consequence, place: ConsequencePlace): Sheet {
  const { name, after, language } = place;
  const words = RESULT_WORDS[language];
  const unitDecimals = consequenceDecimals(consequence, after);
  const shown = shownSchools(consequence);
  const isCut = shown.length < consequence.schools.length;
  const title = words.titles.chart(consequence.year);
  return {
    name,
    title,
    titleRows: [...municipalityRows(after, language), ...betweenRows(consequence, place)],
    columns: [
      { header: words.columns.school, format: { kind: "text" } },
      { header: words.columns.cluster, format: { kind: "text" } },
      { header: words.columns.difference, format: moneyFormat(unitDecimals) },
      { header: words.columns.percent, format: { kind: "percent" }, width: 14 },
    ],
    rows: shown.map((school): SheetRow => chartRow(school, moneyDecimals(unitDecimals))),
    footnotes: isCut ? [words.chartNote(shown.length, consequence.schools.length)] : [],
    table: null,
    frozenColumns: 0,
    highlights: [{ kind: "negative", columns: [2, 3] }],
    choices: [],
    charts: [
      {
        title: words.columns.difference,
        categoryColumn: 0,
        valueColumns: [2],
        direction: "horizontal",
        place: "right",
      },
    ],
    print: resultPrint(after, title),
  };
}

function chartRow({ name, cluster, difference, percent }: SchoolConsequence, decimals: number): SheetRow {
  const amounts = [numberCell(difference, decimals), numberCell(percent, PERCENT_DECIMALS)];
  return { kind: "plain", cells: [textCell(name), textCell(cluster ?? ""), ...amounts] };
}

/** Sorted by the change, the largest gain first; schools that change alike stay in their own order. */
function shownSchools({ schools }: Consequence): readonly SchoolConsequence[] {
  const sorted = [...schools].sort((left, right) => compareFractions(right.difference, left.difference));
  if (sorted.length <= MOST_BARS) return sorted;
  return [...sorted.slice(0, MOST_BARS / 2), ...sorted.slice(-MOST_BARS / 2)];
}
