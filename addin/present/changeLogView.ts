import {
  addFractions,
  sign,
  subjectKey,
  ZERO,
  type Attribution,
  type ChangeLog,
  type Language,
} from "../../engine/index.js";
import { changeSentences } from "../../workbook/present/changeSentences.js";
import { changeSubjectWords } from "../../workbook/present/changeSubjectWords.js";
import { moneyDecimal, type Decimal } from "./decimals.js";

/** What is changed, and every cell of it in words. */
export interface ChangedSubject {
  readonly heading: string;
  readonly sentences: readonly string[];
}

export interface ChangeLogView {
  readonly from: string;
  readonly to: string;
  readonly onPupilsOfAfter: boolean;
  readonly subjects: readonly ChangedSubject[];
}

/** The log, one decision after the other. */
export const changeLogView = (log: ChangeLog, language: Language): ChangeLogView => ({
  from: log.from,
  to: log.to,
  onPupilsOfAfter: log.onPupilsOfAfter,
  subjects: log.subjects.map((subject) => ({
    heading: changeSubjectWords(subject, language),
    sentences: changeSentences(
      log.changes.filter((change) => subjectKey(change.subject) === subjectKey(subject)),
      language,
    ),
  })),
});

/** One change. `moved` is what the schools that gain by it gain together; `gain` and `lose` count schools. */
export interface EffectStep {
  readonly headings: readonly string[];
  readonly moved: Decimal;
  readonly gain: number;
  readonly lose: number;
  readonly total: Decimal;
}

/** What each change does in all, in kr; the amounts add up to the difference exactly. */
export interface EffectView {
  readonly year: number;
  readonly isAverage: boolean;
  readonly steps: readonly EffectStep[];
  readonly difference: Decimal;
}

export function effectView(attribution: Attribution, language: Language): EffectView {
  const { year, method, steps, difference, before, after } = attribution;
  const decimals = Math.max(before.settings.unitDecimals, after.settings.unitDecimals);
  return {
    year,
    isAverage: method === "average",
    steps: steps.map(({ subjects, amounts, total }) => ({
      headings: subjects.map((subject) => changeSubjectWords(subject, language)),
      moved: moneyDecimal(amounts.filter((amount) => sign(amount) > 0).reduce(addFractions, ZERO), decimals),
      gain: amounts.filter((amount) => sign(amount) > 0).length,
      lose: amounts.filter((amount) => sign(amount) < 0).length,
      total: moneyDecimal(total, decimals),
    })),
    difference: moneyDecimal(difference, decimals),
  };
}
