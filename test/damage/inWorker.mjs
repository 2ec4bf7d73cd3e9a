// Runs a range of indexes in a thread of its own, which is ended when one workbook takes too long.
import { Worker } from "node:worker_threads";

export const LONGEST_MS = 20_000;
const LOOK_EVERY_MS = 1_000;
const TOO_LONG = `takes more than ${LONGEST_MS / 1_000} s`;

/**
 * Resolves when the whole range is told of, or when `tell` says false. A workbook that takes too long, or ends the
 * thread, is told of as a failure, and a new thread takes the range up after it.
 */
export function runRange(seed, from, to, tell) {
  return new Promise((resolve) => {
    let next = from;
    let since = Infinity;
    let isOver = false;
    const worker = new Worker(new URL("worker.mjs", import.meta.url), { workerData: { seed, from, to } });
    const watch = setInterval(() => Date.now() - since > LONGEST_MS && giveUp(TOO_LONG), LOOK_EVERY_MS);
    const end = (wanted) => {
      if (isOver) return;
      isOver = true;
      clearInterval(watch);
      void worker.terminate().then(() => resolve(wanted));
    };
    const giveUp = (failure) => {
      if (isOver) return;
      const goesOn =
        since !== Infinity &&
        tell({ index: next, book: "?", kind: "?", outcome: "FAILURE", issues: [], ms: 0, failure });
      end(goesOn && next + 1 < to ? runRange(seed, next + 1, to, tell) : undefined);
      if (since === Infinity) console.error(failure);
    };
    worker.on("error", (error) => giveUp(String(error.stack ?? error)));
    worker.on("exit", () => giveUp("the thread ended"));
    worker.on("message", (told) => {
      if (isOver) return;
      since = Date.now();
      if (told.isReady) return;
      next = told.index + 1;
      if (!tell(told) || next === to) end(undefined);
    });
  });
}
