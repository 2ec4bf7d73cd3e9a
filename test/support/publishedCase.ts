import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const FOLDER = path.join(process.cwd(), "..", "shared", "cases");

/** Published cases lie beside the project and are not part of it; without them their tests are skipped, and say so. */
export const hasCases = existsSync(FOLDER);

if (!hasCases)
  process.stderr.write(
    "\nSKIPPED: the published cases are not there (../shared/cases), so no case is reproduced in this run.\n",
  );

export const describeCase: typeof describe.skip = hasCases ? describe : describe.skip;

/** The case whose file name begins with the number; its test knows its shape. */
export function publishedCase(number: string): unknown {
  const file = readdirSync(FOLDER).find((name) => name.startsWith(`${number}-`));
  if (file === undefined) throw new Error(`No case ${number}`);
  return JSON.parse(readFileSync(path.join(FOLDER, file), "utf8"));
}
