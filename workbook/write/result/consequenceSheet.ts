import type { Allocation, Consequence, Language } from "../../../engine/index.js";
import type { Sheet } from "../sheet.js";
import { layoutOf } from "../sheetLayout.js";
import { classCounts } from "./classCounts.js";
import { consequenceColumns, type ConsequenceColumn } from "./consequenceColumns.js";
import { consequenceDecimals } from "./consequenceDecimals.js";
import { consequenceRows } from "./consequenceRows.js";
import { consequenceSummary } from "./consequenceSummary.js";
import { RESULT_WORDS } from "./resultWords.js";
import { basisRows, betweenRows, frameRows, municipalityRows, pricesBeforeRows, resultPrint } from "./titleBlock.js";

/** What a consequence is between, and the name of its sheet. `before` null: only the amounts of the earlier result are here. */
export interface ConsequencePlace {
  readonly name: string;
  readonly before: Allocation | null;
  readonly after: Allocation;
  readonly language: Language;
}

/** Konsekvens: every school before and after, in kr, per cent and kr per pupil, by cluster and in all. */
export function consequenceSheet(consequence: Consequence, place: ConsequencePlace): Sheet {
  const { name, after, language } = place;
  const words = RESULT_WORDS[language];
  const counts = classCounts(after);
  const unitDecimals = consequenceDecimals(consequence, after);
  const hasLimit = consequence.summary.outsideLimit !== null;
  const columns = consequenceColumns({ hasClasses: counts !== null, hasLimit, unitDecimals, language });
  const classes =
    counts && new Map(after.schools.flatMap(({ school }, index) => pair(school.id, counts.bySchool[index])));
  const title = words.titles.consequence(consequence.year);
  const frame: Sheet = {
    name,
    title,
    titleRows: titleRows(consequence, place),
    columns: columns.map(({ column }) => column),
    rows: [],
    footnotes: [
      words.pupilsNote,
      ...(counts ? [words.classesNote(counts.part, counts.groups)] : []),
      ...(hasLimit ? [words.limitNote] : []),
    ],
    table: null,
    frozenColumns: 2,
    highlights: highlights(columns, words.isOutside),
    choices: [],
    charts: [],
    print: resultPrint(after, title),
  };
  const table = { consequence, classes, columns, unitDecimals, words };
  return { ...frame, rows: consequenceRows(table, layoutOf(frame).firstBodyRow) };
}

const pair = <Key, Value>(key: Key, value: Value | undefined): readonly (readonly [Key, Value])[] =>
  value === undefined ? [] : [[key, value]];

function titleRows(consequence: Consequence, { before, after, language }: ConsequencePlace): Sheet["titleRows"] {
  const { labels } = RESULT_WORDS[language];
  return [
    ...municipalityRows(after, language),
    ...betweenRows(consequence, { before, after, language }),
    ...basisRows(after, language),
    ...(before ? pricesBeforeRows(before, after, language) : []),
    ...(before ? frameRows(before, labels.frameBefore, language) : []),
    ...frameRows(after, labels.frameAfter, language),
    ...consequenceSummary(consequence, after, language),
  ];
}

/** Losses are red; schools outside the limit are marked. */
function highlights(columns: readonly ConsequenceColumn[], isOutside: string): Sheet["highlights"] {
  const indices = (...ids: ConsequenceColumn["id"][]): readonly number[] =>
    columns.flatMap(({ id }, index) => (ids.includes(id) ? [index] : []));
  return [
    { kind: "negative", columns: indices("difference", "percent") },
    { kind: "text", columns: indices("outside"), text: isOutside },
  ];
}
