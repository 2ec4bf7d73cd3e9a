import { buildPane, PANE_FOLDER } from "./buildPane.js";
import { firstLoad, FIRST_LOAD_BUDGET, totalSize, type LoadedFile } from "./firstLoad.js";

const KIB = 1024;
const WIDTH = 8;
const line = (size: number, text: string): string => `${(size / KIB).toFixed(1).padStart(WIDTH)} KB  ${text}\n`;

function show(title: string, files: readonly LoadedFile[]): boolean {
  const total = totalSize(files);
  const isWithin = total <= FIRST_LOAD_BUDGET;
  for (const { file, gzip } of files) process.stdout.write(line(gzip, file));
  process.stdout.write(`${line(total, `${title}${isWithin ? "" : `: above ${FIRST_LOAD_BUDGET / KIB} KB`}`)}\n`);
  return isWithin;
}

/** `npm run size`: what each page loads before anybody touches it, in gzip, and whether it keeps to its budget. */
await buildPane();
const kept = (["taskpane", "browser"] as const).flatMap((name) => {
  const { page, engine } = firstLoad(PANE_FOLDER, name);
  return [show(`${name}, the page`, page), show(`${name}, the engine beside it`, engine)];
});
process.exitCode = kept.every(Boolean) ? 0 : 1;
