import { buildPane, PANE_FOLDER } from "./buildPane.js";
import { firstLoad, FIRST_LOAD_BUDGET, totalSize, type LoadedFile } from "./firstLoad.js";

const KIB = 1024;
const WIDTH = 8;
const line = (size: number, text: string): string => `${(size / KIB).toFixed(1).padStart(WIDTH)} KB  ${text}\n`;

function show(title: string, files: readonly LoadedFile[]): void {
  for (const { file, gzip } of files) process.stdout.write(line(gzip, file));
  process.stdout.write(line(totalSize(files), title));
}

/** `npm run size`: what each page loads before anybody touches it, in gzip, and whether it keeps to its budget. */
await buildPane();
const kept = (["taskpane", "browser"] as const).map((name) => {
  const { page, engine } = firstLoad(PANE_FOLDER, name);
  show(`${name}, the page`, page);
  show(`${name}, the engine beside it`, engine);
  const total = totalSize([...page, ...engine]);
  const isWithin = total <= FIRST_LOAD_BUDGET[name];
  const budget = `${isWithin ? "within" : "ABOVE"} ${FIRST_LOAD_BUDGET[name] / KIB} KB`;
  process.stdout.write(`${line(total, `${name} in all, ${budget}`)}\n`);
  return isWithin;
});
process.exitCode = kept.every(Boolean) ? 0 : 1;
