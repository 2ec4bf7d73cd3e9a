import type { IncomingMessage, ServerResponse } from "node:http";
import sirv from "sirv";
import { readPolicies } from "./pagePolicy.js";

const A_YEAR = 31_536_000;
/** A file with its own contents in its name never changes. */
const NAMED_BY_CONTENT = /\.[0-9a-f]{10}\.\w+$/;

/** Answers requests for the files of a built pane, with the headers that docs/deployment.md asks every server for. */
export function paneHandler(folder: string): (request: IncomingMessage, response: ServerResponse) => void {
  const policyOf = readPolicies(folder);
  return sirv(folder, {
    etag: true,
    setHeaders: (response, path) => {
      response.setHeader("Content-Security-Policy", policyOf(path));
      response.setHeader("X-Content-Type-Options", "nosniff");
      response.setHeader("Referrer-Policy", "no-referrer");
      // Never no-store: Excel refuses to show an icon that may not be kept.
      response.setHeader("Cache-Control", NAMED_BY_CONTENT.test(path) ? `max-age=${A_YEAR}, immutable` : "no-cache");
    },
  });
}
