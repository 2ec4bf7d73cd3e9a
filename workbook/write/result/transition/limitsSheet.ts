import {
  compareFractions,
  multiplyFractions,
  negate,
  sign,
  subtractFractions,
  type Consequence,
  type Fraction,
  type Language,
  type SchoolConsequence,
} from "../../../../engine/index.js";
import type { Sheet, SheetColumn, SheetRow } from "../../sheet.js";
import { moneyDecimals, moneyFormat, numberCell, textCell } from "../cells.js";
import { consequenceDecimals } from "../consequenceDecimals.js";
import type { ConsequencePlace } from "../consequenceSheet.js";
import { HUNDRED } from "../hundred.js";
import { RESULT_WORDS } from "../resultWords.js";
import { basisRows, betweenRows, municipalityRows, resultPrint } from "../titleBlock.js";
import { TRANSITION_WORDS } from "./transitionWords.js";

const PERCENT_DECIMALS = 2;

/** Uden for grænsen: the schools whose change passes a limit of Opsætning, the farthest beyond first. */
export function limitsSheet(consequence: Consequence, place: ConsequencePlace): Sheet {
  const { name, after, language } = place;
  const words = TRANSITION_WORDS[language].limits;
  const unitDecimals = consequenceDecimals(consequence, after);
  const outside = consequence.schools
    .filter(({ outsideLimit }) => outsideLimit === true)
    .map((school) => ({ school, limit: limitOf(school, place), beyond: beyondOf(school, place) }))
    .sort((left, right) => compareFractions(right.beyond, left.beyond));
  const rows = outside.map(({ school, limit, beyond }): SheetRow => {
    const money = (value: Fraction): ReturnType<typeof numberCell> => numberCell(value, moneyDecimals(unitDecimals));
    return {
      kind: "plain",
      cells: [
        textCell(school.id),
        textCell(school.name),
        textCell(school.cluster ?? ""),
        money(school.before),
        money(school.after),
        money(school.difference),
        numberCell(school.percent, PERCENT_DECIMALS),
        numberCell(multiplyFractions(limit, HUNDRED), PERCENT_DECIMALS),
        money(multiplyFractions(limit, school.before)),
        money(beyond),
      ],
    };
  });
  const title = words.title(consequence.year);
  return {
    name,
    title,
    titleRows: [
      ...municipalityRows(after, language),
      ...betweenRows(consequence, place),
      ...basisRows(after, language),
    ],
    columns: columnsOf(unitDecimals, language),
    rows: rows.length > 0 ? rows : [{ kind: "plain", cells: [null, textCell(words.none)] }],
    footnotes: words.notes,
    table: null,
    frozenColumns: 2,
    highlights: [{ kind: "negative", columns: [5, 6] }],
    choices: [],
    charts: [],
    print: resultPrint(after, title),
  };
}

function columnsOf(unitDecimals: number, language: Language): readonly SheetColumn[] {
  const words = TRANSITION_WORDS[language].limits;
  const { columns } = RESULT_WORDS[language];
  const kr = moneyFormat(unitDecimals);
  return [
    { header: columns.schoolId, format: { kind: "text" }, width: 9 },
    { header: columns.school, format: { kind: "text" } },
    { header: columns.cluster, format: { kind: "text" } },
    { header: columns.before, format: kr },
    { header: columns.after, format: kr },
    { header: columns.difference, format: kr },
    { header: columns.percent, format: { kind: "percent" } },
    { header: words.limitPercent, format: { kind: "percent" } },
    { header: words.limit, format: kr },
    { header: words.beyond, format: kr },
  ];
}

/** The limit on the side the school moves to, as a share of before; with no limit on that side it is not outside. */
function limitOf({ difference }: SchoolConsequence, { after }: ConsequencePlace): Fraction {
  const { lossLimit, gainLimit } = after.settings;
  const limit = sign(difference) < 0 ? lossLimit : gainLimit;
  if (!limit) throw new Error("A school is outside a limit that is not set: a fault in the engine");
  return limit;
}

function beyondOf(school: SchoolConsequence, place: ConsequencePlace): Fraction {
  const size = sign(school.difference) < 0 ? negate(school.difference) : school.difference;
  return subtractFractions(size, multiplyFractions(limitOf(school, place), school.before));
}

export const wordsOfLimits = (language: Language): string => TRANSITION_WORDS[language].limits.sheet;
