import { firstLoad, FIRST_LOAD_BUDGET, totalSize } from "../../../addin/serve/firstLoad.js";
import { builtPane } from "../../support/builtPane.js";

const A_BUILD = 180_000;

test.each(["taskpane", "browser"] as const)(
  "%s and the engine beside it load no more than the budget, in gzip, before anybody touches them",
  async (name) => {
    const { page, engine } = firstLoad(await builtPane(), name);
    const files = [...page, ...engine];
    const told = files.map(({ file, gzip }) => `${file} ${gzip}`).join("\n");
    expect({ told, isWithin: totalSize(files) <= FIRST_LOAD_BUDGET[name] }).toEqual({ told, isWithin: true });
  },
  A_BUILD,
);

test(
  "what is large and seldom needed is not in it",
  async () => {
    const folder = await builtPane();
    const { page, engine } = firstLoad(folder, "taskpane");
    const { readFileSync } = await import("node:fs");
    const text = [...page, ...engine].map(({ file }) => readFileSync(`${folder}/${file}`, "utf8")).join("\n");
    // mathjs and hucre, each by a word of its own.
    expect(text).not.toContain("typed-function");
    expect(text).not.toContain("xl/worksheets/sheet");
  },
  A_BUILD,
);
