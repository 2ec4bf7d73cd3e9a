import {
  exactDecimalText,
  fraction,
  isFractionValue,
  subjectKey,
  type ChangeLog,
  type FieldValue,
  type Language,
  type LoggedChange,
} from "../../../engine/index.js";
import type { Allocation } from "../../../engine/index.js";
import { sidesOf, whatWords } from "../../present/changeSentence.js";
import { changeSubjectWords } from "../../present/changeSubjectWords.js";
import { asWritten } from "../../present/valueWords.js";
import type { Sheet, SheetCell, SheetRow } from "../sheet.js";
import { textCell } from "./cells.js";
import { CHANGE_LOG_WORDS } from "./changeLogWords.js";
import { municipalityRows, resultPrint } from "./titleBlock.js";

const MOST_DECIMALS = 9;
const ORE = 2;
/** Numbers up to here stand as numbers in a cell; a fraction without an end stands as it is shown. */
const isWritten = (text: string): boolean => text.replace(/\D/g, "").length <= 15;

/** Ændringslog: every cell that differs between two scenarios or models, with old and new value and who asked for it. */
export function changeLogSheet(log: ChangeLog, allocation: Allocation | null, name: string, language: Language): Sheet {
  const words = CHANGE_LOG_WORDS[language];
  const title = words.title(log.from, log.to);
  return {
    name,
    title,
    titleRows: [
      ...(allocation ? municipalityRows(allocation, language) : []),
      { label: words.from, value: ofModel(log.from, log.fromModel) },
      { label: words.to, value: ofModel(log.to, log.toModel) },
      { label: words.changes, value: words.count(log.subjects.length, log.changes.length) },
    ],
    columns: [
      { header: words.columns.what, format: { kind: "text" }, width: 52 },
      { header: words.columns.before, format: { kind: "general" }, width: 18, align: "right" },
      { header: words.columns.after, format: { kind: "general" }, width: 18, align: "right" },
      { header: words.columns.unit, format: { kind: "text" }, width: 11 },
      { header: words.columns.scenario, format: { kind: "text" }, width: 22 },
      { header: words.columns.number, format: { kind: "general" }, width: 6 },
      { header: words.columns.reason, format: { kind: "text" }, width: 40 },
    ],
    rows: rows(log, language),
    footnotes: log.onPupilsOfAfter ? [words.onPupilsOfAfter] : [],
    table: null,
    frozenColumns: 1,
    highlights: [],
    choices: [],
    charts: [],
    print: resultPrint(allocation ?? undefined, title),
  };
}

const ofModel = (name: string, model: string): string => (name === model ? name : `${name} (${model})`);

/** A heading for everything that is changed as one, and below it every cell of it. */
function rows({ changes, subjects }: ChangeLog, language: Language): readonly SheetRow[] {
  if (changes.length === 0) return [{ kind: "plain", cells: [textCell(CHANGE_LOG_WORDS[language].noChanges)] }];
  return subjects.flatMap((subject): readonly SheetRow[] => {
    const own = changes.filter((change) => subjectKey(change.subject) === subjectKey(subject));
    return [
      { kind: "heading", cells: [textCell(changeSubjectWords(subject, language))] },
      ...own.map((change) => changeRow(change, language)),
    ];
  });
}

function changeRow(change: LoggedChange, language: Language): SheetRow {
  const words = CHANGE_LOG_WORDS[language];
  const [before, after] = sidesOf({ ...change, unit: "" }, language);
  const what = whatWords(change, language);
  const origin = change.afterFrom;
  const undone = !origin && change.beforeFrom ? words.undone(change.beforeFrom.scenario) : "";
  return {
    kind: "plain",
    cells: [
      textCell(change.row === "kept" ? what : `${what} ${words.rowFates[change.row]}`),
      valueCell(asWritten(change.table, change.column, change.before), before, change.unit),
      valueCell(asWritten(change.table, change.column, change.after), after, change.unit),
      textCell(
        change.column === "values" || change.column === "value" || change.column === "amount" ? change.unit : "",
      ),
      textCell(origin?.scenario ?? ""),
      typeof origin?.number === "number" ? { decimal: String(origin.number) } : null,
      textCell(origin ? origin.reason : undone),
    ],
  };
}

/** Money and other numbers as numbers, so that they can be computed with; years, words and names as they are shown. */
function valueCell(value: FieldValue, shown: string, unit: string): SheetCell {
  const number = typeof value === "number" && Number.isSafeInteger(value) ? fraction(value) : value;
  if (!isFractionValue(number) || /^\d{4}$/.test(shown)) return textCell(shown);
  const decimal = exactDecimalText(number, MOST_DECIMALS);
  if (shown.startsWith("≈") || !isWritten(decimal)) return textCell(shown);
  return { decimal, format: { kind: "number", decimals: shownDecimals(decimal, unit) } };
}

/** With marks between the thousands, and money that is not whole with its øre, as amounts are shown everywhere. */
function shownDecimals(decimal: string, unit: string): number {
  const written = decimal.split(".")[1]?.length ?? 0;
  return written > 0 && unit.startsWith("kr") ? Math.max(ORE, written) : written;
}
