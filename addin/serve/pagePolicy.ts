import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** The quotes that a minimiser leaves out are not needed. */
const POLICY = /http-equiv="?Content-Security-Policy"? content="([^"]*)"/;
/** For whatever is no page, such as the worker, which is ruled by the policy it is served with. */
const NO_PAGE = "default-src 'self'; object-src 'none'; base-uri 'none'";
/** Excel on the web shows the task pane in a frame of its own; nobody frames the rest. */
const UNFRAMED = "frame-ancestors 'self'";

/**
 * The Content-Security-Policy to serve with each file of a built pane: the one written in the page itself, so that there
 * is one place to change it. Throws where a page has none.
 */
export function readPolicies(folder: string): (path: string) => string {
  const pages = readdirSync(folder).filter((name) => name.endsWith(".html"));
  const policies = new Map(pages.map((name) => [name, policyOf(name, readFileSync(join(folder, name), "utf8"))]));
  return (path) => policies.get(path === "/" ? "index.html" : path.slice(1)) ?? NO_PAGE;
}

function policyOf(name: string, html: string): string {
  const policy = POLICY.exec(html)?.[1];
  if (policy === undefined) throw new Error(`${name} was built without a Content-Security-Policy`);
  return name === "taskpane.html" ? policy : `${policy}; ${UNFRAMED}`;
}
