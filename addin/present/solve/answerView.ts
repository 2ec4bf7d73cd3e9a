import {
  compareAllocations,
  type Answer,
  type Found,
  type Question,
  type SchoolGap,
  type Text,
} from "../../../engine/index.js";
import { costWords, foundWords } from "../../../workbook/answer/answerWords.js";
import { heldText, provedText } from "../../../workbook/answer/proofWords.js";
import { QUESTIONS } from "../../../workbook/answer/questions.js";
import { limitText, REASONS } from "../../../workbook/answer/questionWords.js";
import { changeView, type ChangeView } from "../changeView.js";
import { moneyDecimal, type Decimal } from "../decimals.js";
import { inBoth } from "../inBoth.js";
import type { Dial } from "../whatIf/dial.js";

/** A found number. `dial` is the key of the number of the workbook that it is; null where it is none. */
export interface FoundView {
  readonly name: string;
  readonly dial: string | null;
  readonly value: Text;
  /** The exact number, where it was set to fewer decimals. */
  readonly exact: Text | null;
}

export interface GapView {
  readonly id: string;
  readonly name: string;
  readonly gap: Decimal;
}

export interface ConsequenceRow extends Pick<ChangeView, "before" | "after" | "difference" | "percent"> {
  readonly id: string;
  readonly name: string;
}

/** What was asked and what it rests on, so that an answer is never read as one to something else. */
interface AskedView {
  readonly kind: Question["kind"];
  readonly asked: Text;
  readonly scenario: string;
  readonly against: string;
  readonly year: number;
  readonly limit: Text | null;
}

/** An answer as a view shows it; all that the command line says of it, in both languages. */
export type AnswerView = AskedView &
  (
    | {
        readonly found: true;
        readonly values: readonly FoundView[];
        readonly cost: { readonly label: Text; readonly value: Text };
        readonly holds: boolean;
        readonly held: Text;
        readonly proved: boolean;
        readonly proof: Text;
        readonly schools: readonly GapView[];
        readonly consequence: readonly ConsequenceRow[];
        readonly total: ConsequenceRow;
      }
    | {
        readonly found: false;
        readonly reason: Text;
        readonly known: readonly string[];
        readonly nearest: readonly FoundView[];
        readonly schools: readonly GapView[];
        readonly runs: number;
      }
  );

/** `dials` are the numbers that the question turns, in its order. */
export function answerView(question: Question, answer: Answer, dials: readonly Dial[]): AnswerView {
  const asked: AskedView = {
    ...{ kind: question.kind, asked: QUESTIONS[question.kind] },
    ...{ scenario: question.scenario, against: question.against ?? "", year: question.year },
    limit: "limit" in question ? inBoth((language) => limitText(question.limit, language)) : null,
  };
  const found = (value: Found, index: number): FoundView => foundView(question, value, dials[index] ?? null);
  if (!answer.found) {
    const { reason, known, nearest, runs } = answer;
    return {
      ...asked,
      found: false,
      reason: REASONS[reason],
      known,
      runs,
      nearest: nearest.map(found),
      schools: gaps(answer.schools, 0),
    };
  }
  const { unitDecimals } = answer.run.settings;
  const { schools, total } = compareAllocations(answer.before, answer.run);
  const cost = inBoth((language) => costWords(question, answer, language)[1]);
  return {
    ...asked,
    found: true,
    values: answer.values.map(found),
    cost: { label: inBoth((language) => costWords(question, answer, language)[0]), value: cost },
    holds: answer.holds,
    held: inBoth((language) => heldText(answer, unitDecimals, language)),
    proved: answer.proved,
    proof: inBoth((language) => provedText(question, answer, language)),
    schools: gaps(answer.schools, unitDecimals),
    consequence: schools.map((school) => ({ ...changeView(school, unitDecimals), id: school.id, name: school.name })),
    total: { ...changeView(total, unitDecimals), id: "", name: "" },
  };
}

/** With the unit of the number it is, where it is one of the workbook's. */
function foundView(question: Question, found: Found, dial: Dial | null): FoundView {
  const unit = dial === null ? "" : ` ${dial.unit}`;
  const isRounded = foundWords(question, found, "da").exact !== null;
  return {
    name: found.name,
    dial: dial?.key ?? null,
    value: inBoth((language) => `${foundWords(question, found, language).value}${unit}`.trim()),
    exact: isRounded ? inBoth((language) => foundWords(question, found, language).exact ?? "") : null,
  };
}

const gaps = (schools: readonly SchoolGap[], unitDecimals: number): readonly GapView[] =>
  schools.map(({ id, name, gap }) => ({ id, name, gap: moneyDecimal(gap, unitDecimals) }));
