import type { Answer, Ask, CallName } from "./engineCalls.js";

/** The engine, wherever it runs. What it answers is plain data for views. */
export interface EngineClient {
  /** Rejects with `EngineFault` where the engine broke down (our fault), with `EngineStopped` where it was stopped. */
  readonly ask: <Name extends CallName>(name: Name, ask: Ask<Name>) => Promise<Answer<Name>>;
  /** For sliders: of asks that wait under one call, only the newest is put; the others give null. */
  readonly askLatest: <Name extends CallName>(name: Name, ask: Ask<Name>) => Promise<Answer<Name> | null>;
  /** Breaks off whatever is under way. What is asked next is answered from the tables that were opened last. */
  readonly stop: () => void;
}

/** The engine threw: never the user's fault. `details` is for whoever has to look into it. */
export class EngineFault extends Error {
  override readonly name = "EngineFault";

  constructor(
    message: string,
    readonly details: string,
  ) {
    super(message);
  }
}

export class EngineStopped extends Error {
  override readonly name = "EngineStopped";
}
