import type { BookData, SheetData } from "../book/bookData.js";
import type { Locale } from "../book/locale.js";
import { accessDenied, HostError } from "../protocol/hostError.js";
import type { HostObject } from "../protocol/hostObject.js";
import type { UnknownMembers } from "../protocol/unknownMembers.js";
import type { WireRecord } from "../protocol/wire.js";

/** Who is at work: it decides what events say about a change. */
export type Actor = "addin" | "user" | "coauthor";

/** One event as the host pushes it: its number, whom it concerns (an id, or "Workbook"), and what it says. */
export interface HostEvent {
  readonly type: number;
  readonly target: string;
  readonly message: WireRecord;
  readonly isRemote: boolean;
}

/** A workbook that is open: the data, and what lasts only until it is closed. */
export class OpenBook {
  actor: Actor = "addin";
  eventsEnabled = true;
  isOtherInFocus = false;
  isPaneVisible = true;
  calculationMode = "Automatic";
  /** Ranges that office.js asked to keep between batches. */
  readonly kept = new Map<string, HostObject>();
  private readonly keptIds = new Map<unknown, string>();
  private lastKept = 0;
  readonly registered = new Set<string>();
  private events: HostEvent[] = [];

  constructor(
    readonly data: BookData,
    readonly locale: Locale,
    readonly unknown: UnknownMembers,
  ) {}

  /** Queues an event if the add-in listens to it. */
  emit(type: number, target: string, message: WireRecord): void {
    if (!this.eventsEnabled || !this.registered.has(`${type} ${target}`)) return;
    const source = this.actor === "coauthor" ? "Remote" : "Local";
    const triggerSource = this.actor === "addin" ? "ThisLocalAddin" : "Unknown";
    const said = { ...message, source, triggerSource };
    this.events.push({ type, target, message: said, isRemote: this.actor === "coauthor" });
  }

  keep(object: HostObject): void {
    if (this.keptIds.has(object.subject)) return;
    this.lastKept += 1;
    const id = `kept-${this.lastKept}`;
    this.kept.set(id, object);
    this.keptIds.set(object.subject, id);
  }

  keptId(subject: unknown): string | null {
    return this.keptIds.get(subject) ?? null;
  }

  letGo(id: string): void {
    this.keptIds.delete(this.kept.get(id)?.subject);
    this.kept.delete(id);
  }

  takeEvents(): readonly HostEvent[] {
    const taken = this.events;
    this.events = [];
    return taken;
  }

  /** Sheets are added, deleted, renamed and moved only while the structure is open. */
  needStructure(): void {
    if (this.data.protection && this.actor === "addin") throw accessDenied("the workbook is protected");
    this.needFocus();
  }

  /** What Excel refuses while another workbook is in front. */
  needFocus(): void {
    if (this.isOtherInFocus) throw new HostError("GeneralException", "There was an internal error.", 500);
  }

  needUnprotected(sheet: SheetData): void {
    if (sheet.protection) throw accessDenied(`the worksheet ${sheet.name} is protected`);
  }
}
