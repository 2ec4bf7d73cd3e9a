import { answererOf } from "./answerers.js";
import type { Desk } from "./desk.js";
import type { AnswerMessage, AskMessage } from "./messages.js";

/** Answers one message; whatever goes wrong is in the answer. */
export async function answerMessage(desk: Desk, { id, call, ask }: AskMessage): Promise<AnswerMessage> {
  try {
    const answer = await answererOf(call);
    return { id, ok: true, answer: await answer(desk, ask) };
  } catch (thrown) {
    const message = thrown instanceof Error ? thrown.message : String(thrown);
    const details = thrown instanceof Error ? (thrown.stack ?? message) : message;
    return { id, ok: false, message, details: `${call}: ${details}` };
  }
}
