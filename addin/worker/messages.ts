import type { CallName } from "../app/engineCalls.js";

/** From the page to the worker. `ask` is checked by the call's shape when it arrives. */
export interface AskMessage {
  readonly id: number;
  readonly call: CallName;
  readonly ask: unknown;
}

/** From the worker to the page. */
export type AnswerMessage =
  | { readonly id: number; readonly ok: true; readonly answer: unknown }
  | { readonly id: number; readonly ok: false; readonly message: string; readonly details: string };
