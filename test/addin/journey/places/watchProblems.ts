import type { Browser, BrowserContext } from "playwright-core";

/** Every complaint of the browser: errors, warnings, and whatever the policy of the page refused. */
export type Problems = readonly string[];

/** On a machine that does other things as well. */
const SLOWEST_MS = 20_000;

/** A browser whose contexts, from the first page on, note what the console, the page and the policy complain of. */
export function watchedBrowser(browser: Browser, problems: string[]): Browser {
  const newContext: Browser["newContext"] = async (options) => {
    const context = await browser.newContext(options);
    await watchProblems(context, problems);
    return context;
  };
  return new Proxy(browser, {
    get: (of, name): unknown => (name === "newContext" ? newContext : Reflect.get(of, name)),
  });
}

async function watchProblems(context: BrowserContext, problems: string[]): Promise<void> {
  context.setDefaultTimeout(SLOWEST_MS);
  context.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) problems.push(`${message.type()}: ${message.text()}`);
  });
  context.on("weberror", (error) => problems.push(`thrown: ${error.error().stack ?? error.error().message}`));
  await context.exposeFunction("noteRefused", (refused: string) => void problems.push(refused));
  await context.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI, sourceFile }) => {
      const note = Reflect.get(window, "noteRefused") as (refused: string) => void;
      note(`policy: ${violatedDirective} refused ${blockedURI} of ${sourceFile}`);
    });
  });
}
