import type { EmulatedExcel } from "./emulatedExcel.js";

const hosts = new Set<EmulatedExcel>();
const closings: (() => void | Promise<void>)[] = [];

/** From here on a test fails if this host was asked for something nobody has built. */
export function listenLoudly(host: EmulatedExcel): EmulatedExcel {
  hosts.add(host);
  return host;
}

/** Done when the test file is done: windows closed, browsers ended. */
export function closeLater(close: () => void | Promise<void>): void {
  closings.push(close);
}

/** Fails with every member that somebody asked for and that is not built, and with the emulator's own faults. */
export function expectNothingUnknown(all: Iterable<EmulatedExcel> = hosts): void {
  const faults = [...all].flatMap(({ unknown, bugs }) => [...unknown.take(), ...bugs.splice(0).map(described)]);
  if (faults.length > 0)
    throw new Error(`The emulated Excel was asked for what it does not know:\n${faults.join("\n")}`);
}

const described = (bug: unknown): string => (bug instanceof Error ? (bug.stack ?? bug.message) : String(bug));

if (typeof afterEach === "function") {
  afterEach(() => expectNothingUnknown());
  afterAll(async () => {
    for (const close of closings.splice(0)) await close();
  });
}
