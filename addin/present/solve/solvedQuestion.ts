import { solve, type Language, type LinearSolver, type Result } from "../../../engine/index.js";
import { inputKeyOf } from "../inputKeyOf.js";
import { dialsOf } from "../whatIf/dialsOf.js";
import { answerView, type AnswerView } from "./answerView.js";
import type { FieldFault, QuestionFields } from "./questionFields.js";
import { readQuestion, type Compared } from "./readQuestion.js";
import { savedAnswer, type Book, type NotSaved, type SavedAnswer } from "./savedAnswer.js";

/** An answer, and the key of the input it is an answer for; or the fields that kept the question from being asked. */
export type SolvedQuestion =
  | { readonly kind: "unread"; readonly faults: readonly FieldFault[] }
  | {
      readonly kind: "answered";
      readonly view: AnswerView;
      /** Null where there is no answer to save. */
      readonly saving: SavedAnswer | NotSaved | null;
      readonly inputKey: string;
    };

/** Reads the fields, asks the engine as the command line does, and finds out how the answer can be saved. */
export async function solvedQuestion(
  book: Book,
  fields: QuestionFields,
  asked: Compared,
  solver: LinearSolver,
  language: Language,
): Promise<Result<SolvedQuestion>> {
  const dials = dialsOf(book.input, asked.scenario).filter(({ year }) => year === asked.year);
  const read = readQuestion(fields, asked, dials, language);
  if (!read.ok) return { ok: true, value: { kind: "unread", faults: read.faults }, issues: [] };
  const { question, dials: turned } = read;
  const result = await solve(book.input, question, solver);
  if (!result.ok) return result;
  const frames = dials.filter(({ table }) => table === "frames");
  const saving = result.value.found ? savedAnswer(question, result.value, turned, frames, book) : null;
  const view = answerView(question, result.value, turned);
  return { ...result, value: { kind: "answered", view, saving, inputKey: inputKeyOf(book.tables) } };
}
