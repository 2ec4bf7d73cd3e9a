import { existsSync, readFileSync } from "node:fs";
import { dirname, join, normalize, sep } from "node:path";

/** The folder of the office.js that npm installed. It is served as it is: never copied, never patched. */
export const OFFICE_JS = join(dirname(require.resolve("@microsoft/office-js/package.json")), "dist");

/** A file of office.js by its path below the folder; null where there is none. */
export function officeJsFile(path: string): Buffer | null {
  const file = normalize(join(OFFICE_JS, path));
  return file.startsWith(OFFICE_JS + sep) && existsSync(file) ? readFileSync(file) : null;
}
