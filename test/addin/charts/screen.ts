import { JSDOM } from "jsdom";

/** A page for what draws on one: imported before anything that imports lit, which looks for it once. */
const { window } = new JSDOM("<!doctype html><main></main>");

const WORLD = ["document", "Node", "Element", "HTMLElement", "SVGElement", "Event", "customElements"] as const;
for (const name of WORLD) Object.defineProperty(globalThis, name, { value: window[name], configurable: true });

// jsdom tells of a moved selection a turn later, and wants its document for it.
afterAll(async () => {
  await new Promise((resolve) => setTimeout(resolve, 0));
  for (const name of WORLD) Reflect.deleteProperty(globalThis, name);
});

export const page = window;
