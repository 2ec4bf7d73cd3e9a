import { fetchLater } from "./answerers.js";
import { answerInTurn } from "./answerInTurn.js";
import type { AskMessage } from "./messages.js";

// Runs in a Web Worker: the engine computes here, so that the pane never stands still.
const answer = answerInTurn();

addEventListener("message", (event: MessageEvent<AskMessage>) => {
  void answer(event.data).then((message) => {
    postMessage(message);
    // Fetched once the first answer is out, so that the next view does not wait; what fails is fetched when it is needed.
    fetchLater().catch(() => undefined);
  });
});
