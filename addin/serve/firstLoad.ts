import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

export interface LoadedFile {
  readonly file: string;
  readonly gzip: number;
}

/** What a page loads before anybody has touched it: its own, and what the engine's worker loads beside it. */
export interface FirstLoad {
  readonly page: readonly LoadedFile[];
  readonly engine: readonly LoadedFile[];
}

/** For a page and its engine together, in gzip, without office.js; a plain browser has a grid as well (docs/decisions/0013). */
export const FIRST_LOAD_BUDGET = { taskpane: 150 * 1024, browser: 160 * 1024 } as const;

type Listed = Readonly<Record<string, Readonly<Record<keyof FirstLoad, readonly string[]>> | undefined>>;

/** The scripts and styles that a page of a built pane loads at once, with their sizes in gzip. */
export function firstLoad(folder: string, page: "taskpane" | "browser"): FirstLoad {
  const listed = (JSON.parse(readFileSync(join(folder, "first-load.json"), "utf8")) as Listed)[page];
  if (!listed) throw new Error(`The build has no page "${page}"`);
  const sized = (files: readonly string[]): readonly LoadedFile[] =>
    files.map((file) => ({ file, gzip: gzipSync(readFileSync(join(folder, file)), { level: 9 }).length }));
  return { page: sized(listed.page), engine: sized(listed.engine) };
}

export const totalSize = (files: readonly LoadedFile[]): number => files.reduce((sum, { gzip }) => sum + gzip, 0);
