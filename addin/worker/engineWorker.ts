import { answerInTurn } from "./answerInTurn.js";
import type { AskMessage } from "./messages.js";

// Runs in a Web Worker: the engine computes here, so that the pane never stands still.
const answer = answerInTurn();

addEventListener("message", (event: MessageEvent<AskMessage>) => {
  void answer(event.data).then((message) => postMessage(message));
});
