import type { Answer, Ask, CallName } from "../app/engineCalls.js";
import type { Desk } from "./desk.js";

/** How one call is answered. What it throws is our fault and is told as such. */
export type Handler<Name extends CallName> = (desk: Desk, ask: Ask<Name>) => Promise<Answer<Name>> | Answer<Name>;
