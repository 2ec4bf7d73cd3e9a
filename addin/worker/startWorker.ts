import type { EngineThread, ThreadEvents } from "./workerClient.js";
import type { AnswerMessage } from "./messages.js";

/** Starts the engine in a Web Worker of the browser. */
export function startWorker({ onAnswer, onBreakdown }: ThreadEvents): EngineThread {
  const worker = new Worker(new URL("./engineWorker.js", import.meta.url), { name: "tildel-engine" });
  worker.addEventListener("message", (event: MessageEvent<AnswerMessage>) => onAnswer(event.data));
  worker.addEventListener("error", (event) => onBreakdown(`${event.message} (${event.filename}:${event.lineno})`));
  worker.addEventListener("messageerror", () => onBreakdown("A message could not be read"));
  return { post: (message) => worker.postMessage(message), end: () => worker.terminate() };
}
