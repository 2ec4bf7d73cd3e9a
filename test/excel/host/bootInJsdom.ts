/// <reference types="office-js" />
import { JSDOM, ResourceLoader, VirtualConsole, type DOMWindow } from "jsdom";
import { EmulatedExcel, type HostOptions } from "./emulatedExcel.js";
import { closeLater, listenLoudly } from "./loudHosts.js";
import { officeJsFile } from "./officeJs.js";
import type { ThemeName } from "./theme.js";
import { windowsExternal } from "./windowsExternal.js";

const ORIGIN = "https://localhost:3000/";
const PAGE = `<!doctype html><html><head><script src="${ORIGIN}office.js"></script></head><body></body></html>`;

class OfficeJsLoader extends ResourceLoader {
  override fetch(url: string): ReturnType<ResourceLoader["fetch"]> {
    const file = officeJsFile(new URL(url).pathname);
    // office.js asks for nothing but its own files.
    if (file === null) return null;
    return Object.assign(Promise.resolve(file), { abort: () => undefined });
  }
}

/** The task pane of an emulated Excel on Windows, with the real office.js in it. */
export interface EmulatedPane {
  readonly window: DOMWindow;
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly host: EmulatedExcel;
  /** Makes Excel, Office and OfficeExtension global, as code of the add-in expects them; gives the way back. */
  readonly makeGlobal: () => () => void;
}

/** Starts office.js against an emulated workbook. The test then works with the real `Excel.run`. */
export async function bootInJsdom(options: HostOptions & { readonly theme?: ThemeName } = {}): Promise<EmulatedPane> {
  const host = listenLoudly(new EmulatedExcel(options));
  const dom = new JSDOM(PAGE, {
    url: ORIGIN,
    runScripts: "dangerously",
    resources: new OfficeJsLoader(),
    virtualConsole: new VirtualConsole(),
    beforeParse: (window) => {
      Object.defineProperty(window, "external", { value: windowsExternal(host, options.theme), configurable: true });
    },
  });
  closeLater(() => dom.window.close());
  await loaded(dom.window);
  const window = dom.window as DOMWindow & Pick<EmulatedPane, "Excel" | "Office" | "OfficeExtension">;
  await window.Office.onReady();
  await greeted(host);
  const { Excel, Office, OfficeExtension } = window;
  return {
    window,
    Excel,
    Office,
    OfficeExtension,
    host,
    makeGlobal: () => makeGlobal({ Excel, Office, OfficeExtension }),
  };
}

const loaded = (window: DOMWindow): Promise<void> =>
  new Promise((resolve) => window.addEventListener("load", () => resolve()));

/** The greeting of office.js comes after `onReady`; nothing is counted before it is over. */
async function greeted(host: EmulatedExcel): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 0));
  host.trace.clear();
}

function makeGlobal(names: Readonly<Record<string, unknown>>): () => void {
  const before = Object.keys(names).map((name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)] as const);
  for (const [name, value] of Object.entries(names))
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  return () => {
    for (const [name, descriptor] of before) {
      if (descriptor) Object.defineProperty(globalThis, name, descriptor);
      else Reflect.deleteProperty(globalThis, name);
    }
  };
}
