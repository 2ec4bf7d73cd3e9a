import type { EngineClient } from "./engineClient.js";
import { paneFault } from "./paneFault.js";
import type { PaneState } from "./paneState.js";
import { createStore, type Store } from "./store.js";
import type { TaskKind } from "./task.js";
import type { Work, WorkbookPort } from "./workbookPort.js";

/** What every command is given: the workbook, the engine, the state, and a way to try something that may fail. */
export interface Pane {
  readonly workbook: WorkbookPort;
  readonly engine: EngineClient;
  readonly store: Store;
  /** Does a piece of work: shows that it is under way, and turns what it throws into a fault that can be retried. */
  readonly attempt: (kind: TaskKind, work: (work: Work) => Promise<void>) => Promise<void>;
  /** Does again what failed last. */
  readonly retry: () => Promise<void>;
  /** Breaks off what is under way: the workbook at its next step, the engine at once. */
  readonly cancel: () => void;
}

export function createPane(workbook: WorkbookPort, engine: EngineClient, initial: PaneState): Pane {
  const store = createStore(initial);
  const attempts = createAttempts(store);
  return {
    workbook,
    engine,
    store,
    attempt: attempts.attempt,
    retry: attempts.retry,
    cancel: () => {
      attempts.abort();
      engine.stop();
    },
  };
}

type Attempts = Pick<Pane, "attempt" | "retry"> & { readonly abort: () => void };

function createAttempts(store: Store): Attempts {
  const running = new Map<number, AbortController>();
  let failed: (() => Promise<void>) | null = null;
  let count = 0;
  const attempt: Pane["attempt"] = async (kind, work) => {
    const id = ++count;
    const control = new AbortController();
    running.set(id, control);
    failed = null;
    store.update((state) => ({ ...state, fault: null, task: { id, kind, progress: null } }));
    try {
      await work({ signal: control.signal, onProgress: (progress) => store.update(withProgress(id, progress)) });
    } catch (thrown) {
      const fault = paneFault(thrown);
      if (fault) failed = () => attempt(kind, work);
      store.update((state) => ({ ...state, fault: fault ?? state.fault }));
    } finally {
      running.delete(id);
      store.update((state) => (state.task?.id === id ? { ...state, task: null } : state));
    }
  };
  return {
    attempt,
    retry: () => failed?.() ?? Promise.resolve(),
    abort: () => running.forEach((control) => control.abort()),
  };
}

const withProgress =
  (id: number, progress: Parameters<Work["onProgress"]>[0]) =>
  (state: PaneState): PaneState =>
    state.task?.id === id ? { ...state, task: { ...state.task, progress } } : state;
