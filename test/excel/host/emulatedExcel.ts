import { copyOfBook, type BookData } from "../book/bookData.js";
import { LOCALES, type LocaleName } from "../book/locale.js";
import { emptyBook } from "../book/newBook.js";
import { OpenBook, type HostEvent } from "../members/openBook.js";
import { serviceObject, workbookObject } from "../members/workbookClass.js";
import { HostError } from "../protocol/hostError.js";
import type { Roots } from "../protocol/resolvePaths.js";
import { runBatch } from "../protocol/runBatch.js";
import { UnknownMembers } from "../protocol/unknownMembers.js";
import { ACTION, type Batch, type BatchAnswer } from "../protocol/wire.js";
import { Buttons } from "./buttons.js";
import { FaultPlan, TRANSPORT } from "./faultPlan.js";
import { Trace } from "./trace.js";

/** Requirement sets by name, as the host lists them. */
export type Matrix = Readonly<Record<string, string>>;

export const FLOOR: Matrix = { ExcelApi: "1.14", SharedRuntime: "1.1", DelayForCellEdit: "1.1" };
/** Excel on the web takes and gives 5 MB at a time. */
export const WEB_LIMIT = 5 * 1024 * 1024;

export interface HostOptions {
  readonly book?: BookData;
  readonly locale?: LocaleName;
  readonly matrix?: Matrix;
  readonly platform?: "windows" | "web";
  /** Bytes that fit into a request or an answer; null where there is no limit. */
  readonly payloadLimit?: number | null;
}

/** What the transport hands back: the text of an answer, or the number of what went wrong. */
export type Reply = { readonly text: string } | { readonly status: number };

/** One open workbook behind office.js, wherever that runs. */
export class EmulatedExcel {
  readonly locale: LocaleName;
  readonly matrix: Matrix;
  readonly platform: "windows" | "web";
  readonly payloadLimit: number | null;
  readonly unknown = new UnknownMembers();
  readonly faults = new FaultPlan();
  readonly trace = new Trace();
  /** Faults of the emulator itself; a test run with one fails. */
  readonly bugs: unknown[] = [];
  readonly buttons = new Buttons();
  open: OpenBook;
  private isClosed = false;
  private editing: { readonly waiting: (() => void)[] } | null = null;
  private listener: ((events: readonly HostEvent[]) => void) | null = null;

  constructor({ book, locale = "da-DK", matrix = FLOOR, platform = "windows", payloadLimit }: HostOptions = {}) {
    this.locale = locale;
    this.matrix = matrix;
    this.platform = platform;
    this.payloadLimit = payloadLimit === undefined ? (platform === "web" ? WEB_LIMIT : null) : payloadLimit;
    const data = book ? copyOfBook(book) : emptyBook(`${LOCALES[locale].sheet}1`);
    this.open = new OpenBook(data, LOCALES[locale], this.unknown);
  }

  /** Whoever runs office.js gets the events here. */
  listen(listener: (events: readonly HostEvent[]) => void): void {
    this.listener = listener;
  }

  /** Answers one request of office.js. `flags` says whether it may wait until a cell is no longer edited. */
  async answer(body: string, flags = 0): Promise<Reply> {
    try {
      return await this.answered(body, flags);
    } catch (error) {
      this.bugs.push(error);
      return { status: 5001 };
    }
  }

  private async answered(body: string, flags: number): Promise<Reply> {
    const batch = JSON.parse(body) as Batch;
    const isHousekeeping = isOnlyHousekeeping(batch);
    const bytes = Buffer.byteLength(body);
    const lost = (status: number): Reply => {
      this.trace.add({ bytes, answerBytes: 0, actions: 0, isHousekeeping, error: String(status) });
      return { status };
    };
    if (this.isClosed) return lost(TRANSPORT.sessionLost);
    if (this.payloadLimit !== null && bytes > this.payloadLimit) return lost(TRANSPORT.requestTooLarge);
    const fault = isHousekeeping ? null : this.faults.nextRequest();
    if (fault?.when === "before") return lost(fault.status);
    if (this.editing && flags & WAITS_FOR_CELL) await this.cellEditEnds();
    const answer = this.run(batch, isHousekeeping);
    const text = JSON.stringify(answer);
    const answerBytes = Buffer.byteLength(text);
    this.deliver();
    if (fault) return lost(fault.status);
    if (this.payloadLimit !== null && answerBytes > this.payloadLimit) return lost(TRANSPORT.answerTooLarge);
    const actions = answer.Error ? answer.Error.ActionIndex + 1 : batch.Actions.length;
    this.trace.add({ bytes, answerBytes, actions, isHousekeeping, error: answer.Error?.Code ?? null });
    return { text };
  }

  private run(batch: Batch, isHousekeeping: boolean): BatchAnswer {
    if (!this.editing || isHousekeeping) {
      const before = isHousekeeping ? (): void => undefined : this.faults.beforeAction;
      return runBatch(batch, this.roots(), before);
    }
    return runBatch(batch, this.roots(), () => {
      throw new HostError("InvalidOperationInCellEditMode", "Excel is in cell-editing mode.");
    });
  }

  private roots(): Roots {
    return {
      global: () => workbookObject(this.open),
      make: (name) => serviceObject(this.open, name),
      kept: (id) => this.open.kept.get(id),
      unknown: this.unknown,
    };
  }

  /** Pushes what has happened to office.js, after the answer it is waiting for. */
  deliver(): void {
    const events = this.open.takeEvents();
    if (events.length > 0) setImmediate(() => this.listener?.(events));
  }

  enterCellEdit(): void {
    this.editing = { waiting: [] };
  }

  leaveCellEdit(): void {
    const waiting = this.editing?.waiting ?? [];
    this.editing = null;
    waiting.forEach((goOn) => goOn());
  }

  private cellEditEnds(): Promise<void> {
    return new Promise((resolve) => this.editing?.waiting.push(resolve));
  }

  /** The workbook is closed under the pane: every request fails from now on. */
  close(): void {
    this.isClosed = true;
  }

  /** The workbook as a file; another host can be opened from it, or this one put back to it. */
  save(): BookData {
    return copyOfBook(this.open.data);
  }

  restore(book: BookData): void {
    this.open = new OpenBook(copyOfBook(book), LOCALES[this.locale], this.unknown);
    this.isClosed = false;
    this.leaveCellEdit();
    this.faults.clear();
    this.trace.clear();
  }
}

/** office.js sets it where the add-in said `delayForCellEdit`, and only if the host lists that requirement set. */
const WAITS_FOR_CELL = 64;

const OF_OFFICE_JS = ["_RemoveReference", "_RemoveAllReferences", "NotifyActionHandlerReady"];

/** What office.js asks for on its own is neither counted nor made to fail. */
function isOnlyHousekeeping({ Actions }: Batch): boolean {
  const isOwn = ({ ActionType, Name }: Batch["Actions"][number]): boolean =>
    ActionType === ACTION.method && OF_OFFICE_JS.includes(Name);
  return Actions.some(isOwn) && Actions.every((action) => isOwn(action) || action.ActionType === ACTION.instantiate);
}
