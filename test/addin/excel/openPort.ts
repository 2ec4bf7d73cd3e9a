import { excelWorkbook } from "../../../addin/excel/excelWorkbook.js";
import type { Progress, Work, WorkbookPort } from "../../../addin/app/workbookPort.js";
import { bootInJsdom, type EmulatedPane } from "../../excel/index.js";

export interface OpenPort extends EmulatedPane {
  readonly port: WorkbookPort;
}

const restores: (() => void)[] = [];

/** The adapter over an emulated Excel. Call `closePorts` after each test. */
export async function openPort(options: Parameters<typeof bootInJsdom>[0] = {}): Promise<OpenPort> {
  const pane = await bootInJsdom({ locale: "da-DK", ...options });
  restores.push(pane.makeGlobal());
  return { ...pane, port: excelWorkbook("da") };
}

export function closePorts(): void {
  for (const restore of restores.splice(0).reverse()) restore();
}

export interface SeenWork extends Work {
  readonly seen: readonly Progress[];
  readonly abort: () => void;
}

/** A piece of work whose progress is kept; `onStep` may break it off. */
export function work(onStep: (step: number, abort: () => void) => void = () => undefined): SeenWork {
  const control = new AbortController();
  const seen: Progress[] = [];
  const abort = (): void => control.abort();
  return {
    signal: control.signal,
    abort,
    seen,
    onProgress: (progress) => {
      seen.push(progress);
      onStep(seen.length, abort);
    },
  };
}
