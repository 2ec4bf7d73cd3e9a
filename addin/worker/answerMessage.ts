import { ANSWERERS } from "./answerers.js";
import type { Desk } from "./desk.js";
import type { AnswerMessage, AskMessage } from "./messages.js";

/** Answers one message; whatever goes wrong is in the answer. */
export async function answerMessage(desk: Desk, { id, call, ask }: AskMessage): Promise<AnswerMessage> {
  try {
    if (!Object.hasOwn(ANSWERERS, call)) throw new Error(`The engine knows no call "${call}"`);
    return { id, ok: true, answer: await ANSWERERS[call](desk, ask) };
  } catch (thrown) {
    const message = thrown instanceof Error ? thrown.message : String(thrown);
    const details = thrown instanceof Error ? (thrown.stack ?? message) : message;
    return { id, ok: false, message, details: `${call}: ${details}` };
  }
}
