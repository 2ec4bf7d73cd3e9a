import { existsSync, readFileSync, statSync } from "node:fs";
import { extname, join, normalize, sep } from "node:path";
import type { BrowserContext } from "playwright-core";
import { officeJsFile } from "./officeJs.js";

/** Where the add-in and the page of Excel on the web are served: office.js trusts a host of its own name only. */
export const SITE = "https://localhost:3000";

/** A file of the site; null where there is none. */
export type Site = (
  path: string,
) => { readonly body: string | Buffer; readonly headers?: Readonly<Record<string, string>> } | null;

const TYPES: Readonly<Record<string, string>> = {
  ...{
    ".html": "text/html; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".css": "text/css; charset=utf-8",
  },
  ...{ ".json": "application/json", ".svg": "image/svg+xml", ".png": "image/png", ".wasm": "application/wasm" },
  ...{ ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", ".woff2": "font/woff2" },
};

/** The files of a folder, with the same headers for all of them (a content security policy, say). */
export const filesIn =
  (folder: string, headers: Readonly<Record<string, string>> = {}): Site =>
  (path) => {
    const file = normalize(join(folder, path === "/" ? "index.html" : path));
    const isThere = file.startsWith(folder + sep) && existsSync(file) && statSync(file).isFile();
    return isThere ? { body: readFileSync(file), headers } : null;
  };

/** What a browser was refused: every request to another place than the site. */
export type Refused = readonly string[];

/**
 * Answers everything the browser asks for, without a server: files of the site, office.js under `/office/` (or where
 * `officeJsAt` says), and nothing else. Requests to any other origin are refused and listed.
 */
export async function serveSite(context: BrowserContext, site: Site, officeJsAt = "/office/"): Promise<Refused> {
  const refused: string[] = [];
  await context.route("**/*", async (route) => {
    const url = new URL(route.request().url());
    const file = url.origin === SITE ? found(url.pathname, site, officeJsAt) : null;
    if (file) {
      const contentType = TYPES[extname(url.pathname)] ?? "text/html; charset=utf-8";
      await route.fulfill({ body: file.body, contentType, headers: { ...file.headers } });
    } else if (url.origin === SITE) await route.fulfill({ status: 404, body: "" });
    else {
      refused.push(url.href);
      await route.abort();
    }
  });
  return refused;
}

function found(path: string, site: Site, officeJsAt: string): ReturnType<Site> {
  const own = site(path);
  if (own || !path.startsWith(officeJsAt)) return own;
  const body = officeJsFile(path.slice(officeJsAt.length));
  return body && { body };
}
