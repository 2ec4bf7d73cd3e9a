/** One request that reached the host, as a test may count it. */
export interface TracedRequest {
  readonly bytes: number;
  readonly answerBytes: number;
  /** Actions done, also those that failed; 0 where the request itself failed. */
  readonly actions: number;
  /** What office.js asks for on its own: to be greeted, and to let go of ranges. */
  readonly isHousekeeping: boolean;
  /** The code of the error the add-in got, if it got one. */
  readonly error: string | null;
}

/** Everything asked of the host since it was opened, or since the last `clear`. */
export class Trace {
  private readonly all: TracedRequest[] = [];

  add(request: TracedRequest): void {
    this.all.push(request);
  }

  clear(): void {
    this.all.length = 0;
  }

  get requests(): readonly TracedRequest[] {
    return this.all.filter(({ isHousekeeping }) => !isHousekeeping);
  }

  /** How many times the add-in synced. */
  get syncs(): number {
    return this.requests.length;
  }

  get actions(): number {
    return this.requests.reduce((sum, { actions }) => sum + actions, 0);
  }

  get bytes(): number {
    return this.requests.reduce((sum, { bytes }) => sum + bytes, 0);
  }

  /** The largest single request and answer. */
  get largest(): { readonly request: number; readonly answer: number } {
    return {
      request: Math.max(0, ...this.requests.map(({ bytes }) => bytes)),
      answer: Math.max(0, ...this.requests.map(({ answerBytes }) => answerBytes)),
    };
  }
}
