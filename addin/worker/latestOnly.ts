/**
 * Puts one ask at a time; of those that come meanwhile only the newest is put, the others give null. `key` tells which
 * asks stand in each other's place.
 */
export function latestOnly<Ask, Answer>(
  key: (ask: Ask) => string,
  put: (ask: Ask) => Promise<Answer>,
): (ask: Ask) => Promise<Answer | null> {
  const queues = new Map<string, Queue<Ask, Answer>>();
  return (ask) => {
    const name = key(ask);
    const queue = queues.get(name) ?? new Queue(put);
    queues.set(name, queue);
    return queue.add(ask);
  };
}

interface Waiting<Ask, Answer> {
  readonly ask: Ask;
  readonly resolve: (answer: Answer | null) => void;
  readonly reject: (reason: unknown) => void;
}

class Queue<Ask, Answer> {
  private isBusy = false;
  private waiting: Waiting<Ask, Answer> | null = null;

  constructor(private readonly put: (ask: Ask) => Promise<Answer>) {}

  add(ask: Ask): Promise<Answer | null> {
    return new Promise((resolve, reject) => {
      this.waiting?.resolve(null);
      this.waiting = { ask, resolve, reject };
      this.next();
    });
  }

  private next(): void {
    const { waiting } = this;
    if (this.isBusy || !waiting) return;
    this.isBusy = true;
    this.waiting = null;
    this.put(waiting.ask)
      .then(waiting.resolve, waiting.reject)
      .finally(() => {
        this.isBusy = false;
        this.next();
      });
  }
}
