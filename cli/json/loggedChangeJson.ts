import { z } from "zod";
import {
  isFractionValue,
  isScopeValue,
  type FieldValue,
  type Language,
  type LoggedChange,
} from "../../engine/index.js";
import { changeSentence } from "../../workbook/present/changeSentence.js";
import { changeSubjectWords } from "../../workbook/present/changeSubjectWords.js";
import { columnWords } from "../../workbook/present/columnWords.js";
import { scopeWords } from "../../workbook/present/scopeWords.js";
import { valueWords } from "../../workbook/present/valueWords.js";
import { TABLES } from "../../workbook/text/tableDictionary.js";
import { quantityJson } from "./numberJson.js";

/** One cell that differs. Numbers are exact decimals; words and names as the workbook writes them; null is blank. */
export const LoggedChangeJson = z.strictObject({
  number: z.number().int(),
  /** What is changed as one decision; the same for all its cells. */
  change: z.string(),
  table: z.string(),
  part: z.string().nullable(),
  /** The parameter, the setting, the frame, the key figure, the curve, the cap, the pupil group or the fact. */
  parameter: z.string().nullable(),
  scope: z.string().nullable(),
  schoolId: z.string().nullable(),
  year: z.string().nullable(),
  gradeFrom: z.string().nullable(),
  gradeTo: z.string().nullable(),
  column: z.string(),
  row: z.enum(["new", "gone", "kept"]),
  before: z.string().nullable(),
  after: z.string().nullable(),
  unit: z.string(),
  /** The row of Ændringer that the new value comes from; null where it stands in the table itself. */
  scenario: z.string().nullable(),
  scenarioNumber: z.number().nullable(),
  reason: z.string().nullable(),
  sentence: z.string(),
});

export function loggedChangeJson(
  change: LoggedChange,
  number: number,
  language: Language,
): z.infer<typeof LoggedChangeJson> {
  const { table, subject, column, of, row, unit } = change;
  const key = (name: string): FieldValue => change.key.find((field) => field.column === name)?.value ?? null;
  const text = (name: string): string | null => textOf(change, name, key(name), language);
  const scope = key("scope");
  return {
    ...{ number, change: changeSubjectWords(subject, language), table: TABLES[table].label[language] },
    part: text("part") ?? (table === "parts" ? text("name") : null),
    parameter: text("parameter") ?? (subject.kind === "item" ? subject.item : null),
    scope: isScopeValue(scope) ? scopeWords(scope, language) : null,
    schoolId: text("schoolId") ?? text("id"),
    year: column === "values" ? of : (text("year") ?? text("schoolYear")),
    ...{ gradeFrom: gradeOf(change, "gradeFrom") ?? null, gradeTo: gradeOf(change, "gradeTo") ?? null },
    ...{ column: columnWords(table, { column, of }, language), row },
    before: textOf(change, column, change.before, language),
    after: textOf(change, column, change.after, language),
    unit,
    ...originOf(change),
    sentence: changeSentence(change, language),
  };
}

const originOf = ({
  afterFrom,
}: LoggedChange): Pick<z.infer<typeof LoggedChangeJson>, "scenario" | "scenarioNumber" | "reason"> => ({
  scenario: afterFrom?.scenario ?? null,
  scenarioNumber: afterFrom?.number ?? null,
  reason: afterFrom?.reason ?? null,
});

function textOf({ table }: LoggedChange, column: string, value: FieldValue, language: Language): string | null {
  if (isFractionValue(value)) return quantityJson(value);
  const words = typeof value === "number" ? String(value) : valueWords(table, column, value, language);
  return words === "" ? null : words;
}

/** A count of one grade has its grade in its column. */
function gradeOf({ column, of, key }: LoggedChange, name: string): string | null {
  if (column === "grades") return of;
  const value = key.find((field) => field.column === name)?.value;
  return typeof value === "number" ? String(value) : null;
}
