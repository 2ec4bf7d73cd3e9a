import type { Page } from "playwright-core";
import type { EmulatedExcel, Reply } from "./emulatedExcel.js";

/** The names by which the page in the browser reaches the host in Node, and is reached. */
export const BRIDGE = {
  answer: "emulatedAnswer",
  save: "emulatedSave",
  push: "emulatedPush",
  press: "emulatedPress",
  completed: "emulatedCompleted",
  unknown: "emulatedUnknown",
} as const;

/** An event as it goes to the page: number, target, message, and whether somebody else did it. */
export type PushedEvent = readonly [number, string, string, boolean];

/** Lets every frame of a page ask the host, and hands the host's events to the page. */
export async function bridge(page: Page, host: EmulatedExcel): Promise<void> {
  await page.exposeFunction(BRIDGE.answer, (body: string, flags: number): Promise<Reply> => host.answer(body, flags));
  await page.exposeFunction(BRIDGE.save, (settings: readonly (readonly [string, string])[]) => {
    host.open.data.documentSettings.clear();
    for (const [key, value] of settings) host.open.data.documentSettings.set(key, value);
  });
  await page.exposeFunction(BRIDGE.completed, (id: string) => host.buttons.completed(id));
  await page.exposeFunction(BRIDGE.unknown, (name: string) => void host.unknown.note(name));
  host.buttons.listen((id, action) => {
    page.evaluate(pressInto, { name: BRIDGE.press, id, action }).catch(() => undefined);
  });
  host.listen((events) => {
    const pushed = events.map(
      ({ type, target, message, isRemote }) => [type, target, JSON.stringify(message), isRemote] as const,
    );
    // A page that has gone away needs no events.
    page.evaluate(pushInto, { name: BRIDGE.push, pushed }).catch(() => undefined);
  });
}

/** Runs in the page. */
function pushInto({ name, pushed }: { readonly name: string; readonly pushed: readonly PushedEvent[] }): void {
  const push = Reflect.get(window, name) as ((events: readonly PushedEvent[]) => void) | undefined;
  push?.(pushed);
}

/** Runs in the page. */
function pressInto({
  name,
  id,
  action,
}: {
  readonly name: string;
  readonly id: string;
  readonly action: string;
}): void {
  const press = Reflect.get(window, name) as ((id: string, action: string) => void) | undefined;
  press?.(id, action);
}
