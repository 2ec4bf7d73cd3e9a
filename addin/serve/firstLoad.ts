import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

export interface LoadedFile {
  readonly file: string;
  readonly gzip: number;
}

/** What the pane may weigh before anybody has touched it: 150 KB gzip, without office.js (docs/decisions/0013). */
export const FIRST_LOAD_BUDGET = 150 * 1024;

/** The scripts and styles that a page of a built pane loads at once, its worker included, with their sizes in gzip. */
export function firstLoad(folder: string, page: "taskpane" | "browser"): readonly LoadedFile[] {
  const pages = JSON.parse(readFileSync(join(folder, "first-load.json"), "utf8")) as Readonly<
    Record<string, readonly string[] | undefined>
  >;
  const files = pages[page];
  if (!files) throw new Error(`The build has no page "${page}"`);
  return files.map((file) => ({ file, gzip: gzipSync(readFileSync(join(folder, file)), { level: 9 }).length }));
}

export const totalSize = (files: readonly LoadedFile[]): number => files.reduce((sum, { gzip }) => sum + gzip, 0);
