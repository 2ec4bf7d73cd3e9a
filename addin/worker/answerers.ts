import { compare } from "./calls/compare.js";
import { inputKey } from "./calls/inputKey.js";
import { openBook } from "./calls/openBook.js";
import type { FirstName } from "./callNames.js";
import { checked, type Answerer } from "./checked.js";
import { FIRST_SHAPES } from "./firstShapes.js";

const FIRST_ANSWERERS: Readonly<Record<FirstName, Answerer>> = {
  openBook: checked(FIRST_SHAPES.openBook, openBook),
  compare: checked(FIRST_SHAPES.compare, compare),
  inputKey: checked(FIRST_SHAPES.inputKey, inputKey),
};

/** What answers the calls that nobody needs before a workbook has been read; asked for again it is there already. */
export const fetchLater = async (): Promise<Readonly<Record<string, Answerer>>> =>
  (await import("./laterAnswerers.js")).LATER_ANSWERERS;

/** What answers a call; an unknown one is a fault of ours. */
export async function answererOf(call: string): Promise<Answerer> {
  const first: Readonly<Record<string, Answerer>> = FIRST_ANSWERERS;
  const answerers = Object.hasOwn(first, call) ? first : await fetchLater();
  const answerer = Object.hasOwn(answerers, call) ? answerers[call] : undefined;
  if (!answerer) throw new Error(`The engine knows no call "${call}"`);
  return answerer;
}
