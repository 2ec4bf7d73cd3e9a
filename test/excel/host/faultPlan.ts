import { HostError } from "../protocol/hostError.js";

/** Faults of the way to Excel, by the numbers that office.js knows. */
export const TRANSPORT = {
  accessDenied: 7000,
  sessionLost: 5012,
  tooBusy: 5102,
  requestTooLarge: 5103,
  answerTooLarge: 5104,
} as const;

interface PlannedAction {
  readonly code: string;
  readonly goesOn: boolean;
  left: number;
}

interface PlannedRequest {
  readonly status: number;
  readonly when: "before" | "after";
  left: number;
}

/** Which actions and requests are to fail. Each fault happens once, unless it says that it goes on. */
export class FaultPlan {
  private actions: PlannedAction[] = [];
  private requests: PlannedRequest[] = [];

  /** The n-th action from now on (1 is the next) fails with a code; those before it in the same batch stay done. */
  failAt(n: number, code: string): void {
    this.actions.push({ code, left: n, goesOn: false });
  }

  /** From the n-th action on every one fails, until `clear`: as if Excel had stopped doing anything. */
  failFrom(n: number, code: string): void {
    this.actions.push({ code, left: n, goesOn: true });
  }

  /**
   * The n-th request from now on fails on its way. With "after" Excel has done what was asked and only the answer is
   * lost, as happens when an answer is too large.
   */
  failRequest(
    n: number,
    status: number,
    when: "before" | "after" = status === TRANSPORT.answerTooLarge ? "after" : "before",
  ): void {
    this.requests.push({ status, when, left: n });
  }

  clear(): void {
    this.actions = [];
    this.requests = [];
  }

  /** Faults that were ordered and have not happened. */
  get pending(): number {
    return this.actions.length + this.requests.length;
  }

  readonly beforeAction = (): void => {
    for (const planned of this.actions) planned.left -= 1;
    const due = this.actions.find(({ left, goesOn }) => left === 0 || (goesOn && left < 0));
    if (!due) return;
    if (!due.goesOn) this.actions = this.actions.filter((other) => other !== due);
    throw new HostError(due.code, `Ordered by a test: ${due.code}`);
  };

  nextRequest(): { readonly status: number; readonly when: "before" | "after" } | null {
    for (const planned of this.requests) planned.left -= 1;
    const due = this.requests.find(({ left }) => left === 0);
    this.requests = this.requests.filter((other) => other !== due);
    return due ?? null;
  }
}
