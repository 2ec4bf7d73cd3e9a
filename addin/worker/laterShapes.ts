import { z } from "zod/mini";
import { SHEET_KINDS } from "../../workbook/results/sheetKinds.js";
import { EXTRA_KINDS } from "../../workbook/results/wanted.js";
import { GROWING_TABLES, type Ask } from "../app/engineCalls.js";
import { SCENARIO_TABLES } from "../present/missingTables.js";
import type { LaterName } from "./callNames.js";
import { Language, Name, RawValue, Year } from "./shapeWords.js";

const Wanted = z.union([
  z.strictObject({ kind: z.literal("everything"), leaveOut: z.array(z.enum(SHEET_KINDS)) }),
  z.strictObject({
    kind: z.literal("comparison"),
    from: Name,
    to: Name,
    year: Year,
    schools: z.union([z.array(z.string()), z.null()]),
    also: z.array(z.enum(EXTRA_KINDS)),
    leaveOut: z.array(z.enum(SHEET_KINDS)),
  }),
  z.strictObject({
    kind: z.literal("sideBySide"),
    from: Name,
    to: z.array(Name),
    years: z.array(Year),
    leaveOut: z.array(z.enum(SHEET_KINDS)),
  }),
]);

const Compared = { from: Name, to: Name, year: Year, language: Language };
const Turns = z.array(z.strictObject({ key: z.string(), value: z.string() }));

const Question = z.strictObject({
  kind: z.enum(["lift", "compensation", "phaseIn", "rate", "best"]),
  frame: z.string(),
  limit: z.string(),
  limitKind: z.enum(["share", "kr", "krPerPupil"]),
  startMonth: z.int(),
  dial: z.string(),
  ranges: z.array(z.strictObject({ key: z.string(), from: z.string(), to: z.string() })),
  measure: z.enum(["percent", "kr"]),
});

/** What every later call must be asked with. A type of ours that its shape does not match is a compile error. */
export const LATER_SHAPES: { readonly [Call in LaterName]: z.ZodMiniType<Ask<Call>> } = {
  scenarios: z.strictObject({ language: Language }),
  changeLog: z.strictObject({ from: Name, to: Name, language: Language }),
  effect: z.strictObject({ from: Name, to: Name, year: Year, language: Language }),
  copiedChanges: z.strictObject({ from: Name, to: Name }),
  model: z.strictObject({ model: z.string(), language: Language }),
  newRows: z.strictObject({
    rows: z.array(z.strictObject({ table: z.enum(GROWING_TABLES), cells: z.record(z.string(), RawValue) })),
  }),
  school: z.strictObject({ ...Compared, schoolId: z.string() }),
  explanation: z.strictObject({ ...Compared, schoolId: z.string(), side: z.enum(["before", "after"]), part: Name }),
  onePupil: z.strictObject({ scenario: Name, year: Year, schoolId: z.string(), language: Language }),
  path: z.strictObject({ from: Name, to: Name, years: z.array(Year), language: Language }),
  sideBySide: z.strictObject({ against: Name, names: z.array(Name), year: Year, language: Language }),
  figures: z.strictObject({ scenario: Name, year: Year }),
  dials: z.strictObject({ scenario: Name, language: Language }),
  whatIf: z.strictObject({ ...Compared, turns: Turns, pathYears: z.array(Year) }),
  draftRows: z.strictObject({ name: Name, buildsOn: Name, reason: z.string(), requestedBy: z.string(), turns: Turns }),
  seal: z.strictObject({ scenario: Name, date: z.string(), sealedBy: z.string(), language: Language }),
  solve: z.strictObject({ fields: Question, scenario: Name, against: Name, year: Year, language: Language }),
  emptyTables: z.strictObject({ tables: z.array(z.enum(SCENARIO_TABLES)), language: Language }),
  resultSheets: z.strictObject({ wanted: Wanted, language: Language }),
  inputSheets: z.strictObject({ kind: z.enum(["template", "example"]), language: Language }),
};
