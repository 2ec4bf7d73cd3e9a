import { z } from "zod/mini";
import { SHEET_KINDS } from "../../workbook/results/sheetKinds.js";
import { EXTRA_KINDS } from "../../workbook/results/wanted.js";
import { GROWING_TABLES, type Ask, type CallName } from "../app/engineCalls.js";

// A page with a strict content policy may not make code from text.
z.config({ jitless: true });

const Language = z.enum(["da", "en"]);
const Name = z.string();
const Year = z.int();
const RawValue = z.union([
  z.string(),
  z.number(),
  z.boolean(),
  z.null(),
  z.strictObject({ error: z.string() }),
  z.strictObject({ date: z.number() }),
]);
const Table = z.strictObject({
  name: z.string(),
  sheet: z.string(),
  firstRow: z.int(),
  firstColumn: z.int(),
  headers: z.array(z.string()),
  rows: z.array(z.array(RawValue)),
});

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

/** What every call must be asked with. A type of ours that its shape does not match is a compile error. */
export const ASK_SHAPES: { readonly [Call in CallName]: z.ZodMiniType<Ask<Call>> } = {
  openBook: z.strictObject({ tables: z.array(Table), language: Language }),
  compare: z.strictObject({ from: Name, to: Name, year: Year, language: Language }),
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
  resultSheets: z.strictObject({ wanted: Wanted, language: Language }),
  inputKey: z.strictObject({}),
  inputSheets: z.strictObject({ kind: z.enum(["template", "example"]), language: Language }),
};
