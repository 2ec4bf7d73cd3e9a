import {
  addFractions,
  applyScenario,
  compareFractions,
  modelSettings,
  runScenarios,
  type Answer,
  type ModelInput,
  type Question,
} from "../../../engine/index.js";
import { bookLanguage } from "../../../workbook/read/bookLanguage.js";
import type { FormulaParser } from "../../../workbook/read/formulaParser.js";
import type { RawTable } from "../../../workbook/read/rawTable.js";
import { nameKey } from "../../../workbook/text/nameKey.js";
import { wordFor } from "../../../workbook/text/words.js";
import type { NewCells } from "../editableTable.js";
import { changeCells } from "../whatIf/changeCells.js";
import type { Dial, TurnedDial } from "../whatIf/dial.js";
import { freeName } from "../whatIf/draft.js";
import { compensationChanges, phaseInChanges, type Place } from "./partChanges.js";
import { givesTheSame, writtenDraft } from "./writtenDraft.js";

type Yes = Extract<Answer, { readonly found: true }>;

/** The rows that make an answer a scenario; its name and why it is there are left to say. */
export interface SavedAnswer {
  readonly scenario: NewCells;
  readonly changes: readonly NewCells[];
}

/**
 * Why an answer cannot become a scenario: it changes nothing; the tables are not there; a part of the workbook measures
 * against another model than was asked about; or it would not give the same when it is read again.
 */
export type NotSaved = "nothing" | "tables" | "against" | "other";

/** The workbook that an answer is saved in. */
export interface Book {
  readonly input: ModelInput;
  readonly tables: readonly RawTable[];
  readonly parseFormula: FormulaParser;
}

/** The rows of an answer, once they have been put in a copy of the tables, read, and run to the same amounts. */
export function savedAnswer(
  question: Question,
  answer: Yes,
  turned: readonly Dial[],
  frames: readonly Dial[],
  book: Book,
): SavedAnswer | NotSaved {
  const { input, tables } = book;
  const changes = changesOf(question, answer, turned, frames, book);
  if (typeof changes === "string") return changes;
  if (changes.length === 0) return "nothing";
  const number = Math.max(0, ...input.scenarios.map((scenario) => scenario.number ?? 0)) + 1;
  const status = wordFor("scenarioStatus", "sketch")[bookLanguage(tables)];
  const saved = { scenario: { number, status, buildsOn: question.scenario }, changes };
  const written = writtenDraft(tables, saved, freeName(input, question.scenario));
  if (!written) return "tables";
  return givesTheSame(written, question, answer, book.parseFormula) ? saved : "other";
}

function changesOf(
  question: Question,
  answer: Yes,
  turned: readonly Dial[],
  frames: readonly Dial[],
  { input, tables }: Book,
): readonly NewCells[] | NotSaved {
  const book = bookLanguage(tables);
  const rows = (dials: readonly TurnedDial[]): readonly NewCells[] =>
    dials.filter(({ dial, value }) => compareFractions(dial.value, value) !== 0).map((one) => changeCells(one, book));
  if (question.kind === "lift") {
    const frame = frames.find(({ name }) => nameKey(name) === nameKey(question.frame));
    const [lift] = answer.values;
    return frame && lift ? rows([{ dial: frame, value: addFractions(frame.value, lift.value) }]) : "other";
  }
  if (question.kind === "rate" || question.kind === "best")
    return rows(
      turned.flatMap((dial, index) => {
        const found = answer.values[index];
        return found ? [{ dial, value: found.value }] : [];
      }),
    );
  const place = placeOf(question, input, book);
  if (typeof place === "string") return place;
  if (question.kind === "compensation")
    return answer.schools.length === 0 ? [] : compensationChanges(question.limit, place);
  return phaseInChanges(question, Number(answer.values[0]?.value.numerator ?? 1n), place);
}

/** A part in the workbook measures against the model of Sammenlignes med, whatever was asked about here. */
function placeOf(question: Question, input: ModelInput, book: Place["book"]): Place | NotSaved {
  const applied = applyScenario(input, question.scenario);
  const run = runScenarios(input, { names: [question.scenario], years: [question.year] });
  const [after] = run.ok ? run.value : [];
  if (!applied.ok || !after) return "other";
  const { model, input: changed } = applied.value;
  const { comparedWith } = modelSettings(changed, model, () => undefined);
  if (nameKey(comparedWith ?? "") !== nameKey(question.against ?? "")) return "against";
  const partNames = changed.parts.filter((part) => nameKey(part.model) === nameKey(model)).map(({ name }) => name);
  return { book, after, partNames };
}
