import { answerMessage } from "./answerMessage.js";
import { Desk } from "./desk.js";
import type { AnswerMessage, AskMessage } from "./messages.js";

/** A desk of its own that answers one message after the other, so that nothing is asked about a book half opened. */
export function answerInTurn(): (message: AskMessage) => Promise<AnswerMessage> {
  const desk = new Desk();
  let last: Promise<unknown> = Promise.resolve();
  return (message) => {
    const answer = last.then(() => answerMessage(desk, message));
    last = answer;
    return answer;
  };
}
