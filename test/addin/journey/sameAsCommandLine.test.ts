import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readXlsx } from "hucre/xlsx";
import type { Browser } from "playwright-core";
import { emptyBook, valuesAt } from "../../excel/index.js";
import { runCli } from "../../cli/runCli.js";
import { temporaryFolder } from "../../cli/temporaryFolder.js";
import { launchChromium } from "../../support/chromium.js";
import { openInExcel } from "./places/inExcel.js";
import { paneSite } from "./places/paneSite.js";
import * as steps from "./steps.js";

const A_WHILE = 240_000;
const folder = temporaryFolder();
const ASKED = { from: "Gammel model", to: "Endelig model", year: "2027" };

/** The sheets of the command line: the example as a workbook, and the same two models of the same year compared. */
async function sheetsOfCommandLine(): Promise<Awaited<ReturnType<typeof readXlsx>>["sheets"]> {
  const [book, out] = [join(folder, "eksempel.xlsx"), join(folder, "resultat.xlsx")];
  expect(await runCli(["template", book, "--example"])).toMatchObject({ code: 0 });
  const { from, to, year } = ASKED;
  const run = await runCli(["compare", book, "--from", from, "--to", to, "--year", year, "--out", out]);
  expect(run).toMatchObject({ code: 0 });
  return (await readXlsx(readFileSync(out))).sheets;
}

describe("The sheets written through office.js", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  }, A_WHILE);
  afterAll(() => browser.close());

  test(
    "are those of the command line, cell by cell, and there is none besides",
    async () => {
      const place = await openInExcel(browser, await paneSite(), "windows", emptyBook("Ark1"));
      await steps.insertExample(place);
      const input = await place.sheetNames();
      await steps.showView(place, "writing");
      const [from, to, year] = [0, 1, 2].map((index) =>
        place.pane.locator("tildel-writing .selection select").nth(index),
      );
      await from?.selectOption(ASKED.from);
      await to?.selectOption(ASKED.to);
      await year?.selectOption(ASKED.year);
      const written = await steps.writeSheets(place);
      const sheets = await sheetsOfCommandLine();
      expect(written).toEqual(sheets.map(({ name }) => name));
      expect(await place.sheetNames()).toEqual([...input, ...written]);
      let cells = 0;
      for (const { name, rows } of sheets) {
        const inExcel = valuesAt(place.host, name);
        const height = Math.max(rows.length, inExcel.length);
        for (let row = 0; row < height; row++) {
          const width = Math.max(rows[row]?.length ?? 0, inExcel[row]?.length ?? 0);
          const filled = (of: readonly unknown[] | undefined): readonly unknown[] =>
            Array.from({ length: width }, (_, column) => of?.[column] ?? null);
          expect({ name, row, cells: filled(inExcel[row]) }).toEqual({ name, row, cells: filled(rows[row]) });
          cells += width;
        }
      }
      expect(cells).toBeGreaterThan(2_000);
      expect(place.problems()).toEqual([]);
      await place.page.context().close();
    },
    A_WHILE,
  );
});
