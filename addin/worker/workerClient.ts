import type { Answer, Ask, CallName } from "../app/engineCalls.js";
import { EngineFault, EngineStopped, type EngineClient } from "../app/engineClient.js";
import { latestOnly } from "./latestOnly.js";
import type { AnswerMessage, AskMessage } from "./messages.js";

/** The part of a Web Worker that the client needs. */
export interface EngineThread {
  readonly post: (message: AskMessage) => void;
  readonly end: () => void;
}

export interface ThreadEvents {
  readonly onAnswer: (message: AnswerMessage) => void;
  readonly onBreakdown: (details: string) => void;
}

interface Expected {
  readonly resolve: (answer: unknown) => void;
  readonly reject: (reason: Error) => void;
}

/** The engine in a thread of its own, which is started when first needed and again after it has been stopped. */
export function workerClient(start: (events: ThreadEvents) => EngineThread): EngineClient {
  const threads = new Threads(start);
  const ask = <Name extends CallName>(call: Name, asked: Ask<Name>): Promise<Answer<Name>> =>
    threads.put(call, asked) as Promise<Answer<Name>>;
  const latest = latestOnly(
    ({ call }: { readonly call: CallName; readonly asked: unknown }) => call,
    ({ call, asked }) => threads.put(call, asked),
  );
  return {
    ask,
    askLatest: (call, asked) => latest({ call, asked }) as Promise<Answer<typeof call> | null>,
    stop: () => threads.stop(new EngineStopped("stopped")),
  };
}

class Threads {
  private thread: EngineThread | null = null;
  private readonly expected = new Map<number, Expected>();
  private count = 0;
  private openBook: unknown = null;

  constructor(private readonly start: (events: ThreadEvents) => EngineThread) {}

  put(call: CallName, ask: unknown): Promise<unknown> {
    const isNew = this.thread === null;
    const thread = this.running();
    if (isNew && call !== "openBook" && this.openBook !== null) this.post(thread, "openBook", this.openBook);
    if (call === "openBook") this.openBook = ask;
    const id = this.post(thread, call, ask);
    return new Promise((resolve, reject) => this.expected.set(id, { resolve, reject }));
  }

  stop(reason: Error): void {
    this.thread?.end();
    this.thread = null;
    const broken = [...this.expected.values()];
    this.expected.clear();
    for (const { reject } of broken) reject(reason);
  }

  private post(thread: EngineThread, call: CallName, ask: unknown): number {
    const id = ++this.count;
    thread.post({ id, call, ask });
    return id;
  }

  private running(): EngineThread {
    this.thread ??= this.start({
      onAnswer: (message) => this.answer(message),
      onBreakdown: (details) => this.stop(new EngineFault("The engine's thread broke down", details)),
    });
    return this.thread;
  }

  private answer(message: AnswerMessage): void {
    const waiting = this.expected.get(message.id);
    if (!waiting) return;
    this.expected.delete(message.id);
    if (message.ok) waiting.resolve(message.answer);
    else waiting.reject(new EngineFault(message.message, message.details));
  }
}
