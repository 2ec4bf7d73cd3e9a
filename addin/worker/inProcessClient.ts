import type { Answer, Ask, CallName } from "../app/engineCalls.js";
import { EngineFault, type EngineClient } from "../app/engineClient.js";
import { answerInTurn } from "./answerInTurn.js";

/** The engine in the same thread, for tests; data is copied on its way in and out, as it is between threads. */
export function inProcessClient(): EngineClient {
  const answer = answerInTurn();
  const ask = async <Name extends CallName>(call: Name, asked: Ask<Name>): Promise<Answer<Name>> => {
    const message = await answer(structuredClone({ id: 0, call, ask: asked }));
    if (!message.ok) throw new EngineFault(message.message, message.details);
    return structuredClone(message.answer) as Answer<Name>;
  };
  return { ask, askLatest: ask, stop: () => undefined };
}
