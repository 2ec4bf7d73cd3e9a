import { scopeText } from "../../../engine/solve/dials.js";
import {
  compareFractions,
  sign,
  type Fraction,
  type Language,
  type LossLimit,
  type ParameterDial,
  type Question,
  type RangedDial,
} from "../../../engine/index.js";
import { lossLimit } from "../../../workbook/answer/lossLimit.js";
import { RATE_DECIMALS } from "../../../workbook/answer/rateDecimals.js";
import { decimalsOf, typedNumber } from "../../../workbook/answer/writtenNumber.js";
import type { Dial } from "../whatIf/dial.js";
import type { FieldFault, QuestionFields, RangeFields } from "./questionFields.js";

/** What the answer is about besides the fields. */
export interface Compared {
  readonly scenario: string;
  readonly against: string;
  readonly year: number;
}

/** A question that the engine can be asked, with the numbers it turns in the question's order; or every field that cannot be used. */
export type ReadQuestion =
  | { readonly ok: true; readonly question: Question; readonly dials: readonly Dial[] }
  | { readonly ok: false; readonly faults: readonly FieldFault[] };

/** Reads what was typed as the command line reads it: nothing is guessed. */
export function readQuestion(
  fields: QuestionFields,
  asked: Compared,
  dials: readonly Dial[],
  language: Language,
): ReadQuestion {
  const faults: FieldFault[] = [];
  const limit = (): LossLimit => lossLimit(fields.limitKind, read(fields.limit, "limit", language, faults));
  const frame = chosen(fields.frame, "frame", faults);
  const done = (question: Question, turned: readonly Dial[] = []): ReadQuestion =>
    faults.length > 0 ? { ok: false, faults } : { ok: true, question, dials: turned };
  switch (fields.kind) {
    case "lift":
      return done({ ...asked, kind: "lift", frame: frame(), limit: limit() });
    case "compensation":
      return done({ ...asked, kind: "compensation", limit: limit() });
    case "phaseIn":
      return done({ ...asked, kind: "phaseIn", limit: limit(), startMonth: fields.startMonth });
    case "rate": {
      const dial = dials.find(({ key }) => key === fields.dial);
      const question = { ...asked, kind: "rate", frame: frame(), decimals: RATE_DECIMALS } as const;
      if (!dial) faults.push({ field: "dial", fault: "choose" });
      return done({ ...question, dial: dial ? rowOf(dial) : NO_ROW }, dial ? [dial] : []);
    }
    case "best": {
      const ranged = fields.ranges.flatMap((range) => readRange(range, dials, language, faults));
      if (ranged.length === 0) faults.push({ field: "ranges", fault: "choose" });
      const question = { ...asked, kind: "best", measure: fields.measure } as const;
      return done(
        { ...question, dials: ranged.map(({ range }) => range) },
        ranged.map(({ dial }) => dial),
      );
    }
  }
}

const ZERO: Fraction = { numerator: 0n, denominator: 1n };
const NO_ROW: ParameterDial = { part: "", parameter: "" };

const chosen =
  (value: string, field: string, faults: FieldFault[]): (() => string) =>
  () => {
    if (value === "") faults.push({ field, fault: "choose" });
    return value;
  };

/** A number that is not below zero, as the command line wants it. */
function read(typed: string, field: string, language: Language, faults: FieldFault[]): Fraction {
  const value = typedNumber(typed, language);
  if (value && sign(value) >= 0) return value;
  faults.push({ field, fault: "number" });
  return ZERO;
}

function readRange(
  { key, from, to }: RangeFields,
  dials: readonly Dial[],
  language: Language,
  faults: FieldFault[],
): readonly { readonly dial: Dial; readonly range: RangedDial }[] {
  const dial = dials.find((known) => known.key === key);
  if (!dial) return [];
  const before = faults.length;
  const ends = { from: read(from, `from ${key}`, language, faults), to: read(to, `to ${key}`, language, faults) };
  if (faults.length === before && compareFractions(ends.from, ends.to) > 0)
    faults.push({ field: `to ${key}`, fault: "order" });
  const decimals = Math.max(decimalsOf(from, language), decimalsOf(to, language));
  return [{ dial, range: { ...rowOf(dial), ...ends, decimals } }];
}

/** The row of Parametre that a dial turns, said as the engine finds it. */
const rowOf = ({ part, name, scope, gradeFrom }: Dial): ParameterDial => ({
  ...{ part: part ?? "", parameter: name, scope: scopeText(scope) },
  ...(gradeFrom === null ? {} : { gradeFrom }),
});
