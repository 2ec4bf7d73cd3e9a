import { firstLoad, FIRST_LOAD_BUDGET, totalSize } from "../../../addin/serve/firstLoad.js";
import { builtPane } from "../../support/builtPane.js";

const A_BUILD = 180_000;

test.each(["taskpane", "browser"] as const)(
  "%s loads at most 150 KB in gzip before anybody touches it, and so does the engine beside it",
  async (name) => {
    const { page, engine } = firstLoad(await builtPane(), name);
    const told = [...page, ...engine].map(({ file, gzip }) => `${file} ${gzip}`).join("\n");
    expect({ told, page: totalSize(page) <= FIRST_LOAD_BUDGET }).toEqual({ told, page: true });
    expect({ told, engine: totalSize(engine) <= FIRST_LOAD_BUDGET }).toEqual({ told, engine: true });
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
