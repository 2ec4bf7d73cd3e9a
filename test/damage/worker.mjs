// Damages and reads the workbooks of a range of indexes, and tells of each one as soon as it is done.
import { parentPort, workerData } from "node:worker_threads";
import { attempt } from "./attempt.mjs";
import { chanceOf, pickWeighted } from "./chance.mjs";
import { goodBooks } from "./goodBooks.mjs";
import { KINDS } from "./kinds.mjs";

const STACK_LINES = 6;
const { seed, from, to } = workerData;
const books = await goodBooks();
parentPort.postMessage({ isReady: true });
for (let index = from; index < to; index++) parentPort.postMessage(await damageOne(index));

async function damageOne(index) {
  const chance = chanceOf(seed, index);
  const book = pickWeighted(chance, books);
  const kind = pickWeighted(chance, KINDS);
  const bytes = kind.damage(book, chance);
  const told = { index, book: book.name, kind: kind.name };
  const start = performance.now();
  try {
    const { outcome, issues, result } = await attempt(bytes, chance);
    const ended = result === null ? outcome : result === book.result ? "result unchanged" : "result different";
    return { ...told, outcome: ended, issues, ms: performance.now() - start };
  } catch (error) {
    const what = String(error.stack ?? error)
      .split("\n")
      .slice(0, STACK_LINES)
      .join("\n");
    return { ...told, outcome: "FAILURE", issues: [], ms: performance.now() - start, failure: what };
  }
}
