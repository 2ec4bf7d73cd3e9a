import { join } from "node:path";
import { runCli } from "../cli/runCli.js";
import { temporaryFolder } from "../cli/temporaryFolder.js";
import { ROOT, readRepositoryFile } from "../support/repository.js";
import { pageSteps, type PageStep } from "./pageSteps.js";
import { changeCell, sheetRows } from "./writtenSheet.js";

const steps = pageSteps(readRepositoryFile("docs/fra-skitse-til-vedtaget-model.md"));
const folder = temporaryFolder();

/** The workbooks of the page lie in a folder of their own; the fixtures where they are. */
const placed = (word: string): string =>
  word.endsWith(".xlsx") ? join(folder, word) : word.startsWith("fixtures/") ? join(ROOT, word) : word;

/** What each block of the page should find: the printed lines of the last command, or the rows of a sheet. */
const shown: { readonly step: PageStep; readonly real: readonly string[] }[] = [];
const codes: number[] = [];

beforeAll(async () => {
  let printed: readonly string[] = [];
  for (const step of steps) {
    if (step.kind === "command") {
      const run = await runCli(step.args.map(placed));
      codes.push(run.code);
      printed = run.out.split("\n");
    }
    if (step.kind === "change") changeCell(placed(step.place.file), step.place.sheet, step.cell, step.value);
    if (step.kind === "printed") shown.push({ step, real: printed });
  }
}, 180_000);

const blocks = <Kind extends PageStep["kind"]>(kind: Kind): readonly Extract<PageStep, { kind: Kind }>[] =>
  steps.filter((step): step is Extract<PageStep, { kind: Kind }> => step.kind === kind);

/** … stands for anything within a line, and as a line of its own for lines left out. */
function shows(line: string, real: string): boolean {
  const [first = "", ...rest] = line.split("…");
  if (rest.length === 0) return real.trimEnd() === line;
  return real.startsWith(first) && real.endsWith(rest.at(-1) ?? "");
}

test("every command of the page does what it is asked", () => {
  expect(codes).toEqual(blocks("command").map(() => 0));
});

test.each(blocks("printed").map(({ lines }, at) => [at, lines] as const))(
  "block %i shows lines that are printed, in their order, and says where some are left out",
  (at, lines) => {
    const real = (shown[at]?.real ?? []).filter((line) => line.trim() !== "");
    let [next, isWhole] = [0, true];
    for (const line of lines.filter((one) => one !== "…")) {
      const found = real.findIndex((one, index) => index >= next && shows(line, one));
      if (found < 0) throw new Error(`Not printed, or not here:\n${line}`);
      isWhole &&= next === 0 || found === next;
      next = found + 1;
    }
    expect(isWhole || lines.includes("…")).toBe(true);
  },
);

test.each(blocks("sheet").map(({ place, rows }) => [place.sheet, place.file, rows] as const))(
  "the sheet %s of %s has the rows that are shown",
  (sheet, file, rows) => {
    const real = sheetRows(placed(file), sheet);
    const missing = rows.filter((row) => !real.some((cells) => isWithin(row, cells)));
    expect(missing).toEqual([]);
  },
);

/** Every shown cell is there, in its order. */
function isWithin(row: readonly string[], cells: readonly string[]): boolean {
  let at = -1;
  return row.every((cell) => (at = cells.indexOf(cell, at + 1)) >= 0);
}
