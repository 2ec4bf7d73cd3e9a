import { buildPane, PANE_FOLDER } from "./buildPane.js";
import { firstLoad, FIRST_LOAD_BUDGET, totalSize } from "./firstLoad.js";

const KIB = 1024;
const WIDTH = 8;

/** `npm run size`: what each page loads before anybody touches it, and whether the task pane keeps to its budget. */
await buildPane();
for (const page of ["taskpane", "browser"] as const) {
  const files = firstLoad(PANE_FOLDER, page);
  const lines = files.map(({ file, gzip }) => `${(gzip / KIB).toFixed(1).padStart(WIDTH)} KB  ${file}`);
  const total = `${(totalSize(files) / KIB).toFixed(1).padStart(WIDTH)} KB  ${page}, gzip`;
  process.stdout.write(`${[...lines, total].join("\n")}\n\n`);
}
if (totalSize(firstLoad(PANE_FOLDER, "taskpane")) > FIRST_LOAD_BUDGET) {
  process.stdout.write(`The task pane is above its budget of ${FIRST_LOAD_BUDGET / KIB} KB.\n`);
  process.exitCode = 1;
}
