import type { z } from "zod/mini";
import type { Ask, CallName } from "../app/engineCalls.js";
import type { Desk } from "./desk.js";
import type { Handler } from "./handler.js";

/** Answers a call that has just arrived. */
export type Answerer = (desk: Desk, ask: unknown) => unknown;

/** What is asked is checked before it is answered. */
export const checked =
  <Name extends CallName>(shape: z.ZodMiniType<Ask<Name>>, handler: Handler<Name>): Answerer =>
  (desk, ask) =>
    handler(desk, shape.parse(ask));
