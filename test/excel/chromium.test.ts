import type { Browser, Frame, Page } from "playwright-core";
import { launchChromium } from "../support/chromium.js";
import {
  bookOfTables,
  EmulatedExcel,
  expectNothingUnknown,
  openInWeb,
  openInWindows,
  tableNamed,
  typeIn,
  valuesAt,
  type Site,
} from "./index.js";

const SCHOOLS = {
  name: "Skoler",
  sheet: "Skoler",
  firstRow: 1,
  firstColumn: 1,
  headers: ["Skole", "Elever"],
  rows: [["Engskolen", 28]],
};
const PAGE = `<!doctype html><html lang="da"><head><script src="/office/office.js"></script></head><body></body></html>`;
const POLICY = "default-src 'self'; script-src 'self'; style-src 'self'; object-src 'none'; base-uri 'none'";
const site: Site = (path) => (path === "/" ? { body: PAGE, headers: { "content-security-policy": POLICY } } : null);

/** Runs in the pane: reads a cell, doubles it beside, and counts the events that follow. */
async function useExcel(): Promise<{ readonly platform: string; readonly read: unknown; readonly code: string }> {
  const { platform } = await Office.onReady();
  const read = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Skoler");
    const cell = sheet.getRange("B2");
    cell.load("values");
    sheet.onChanged.add((event) => {
      document.body.append(`${event.address} ${event.source};`);
      return Promise.resolve();
    });
    await context.sync();
    sheet.getRange("C2").values = [[Number(cell.values[0]?.[0]) * 2]];
    await context.sync();
    return cell.values as unknown;
  });
  const code = await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Findes ikke").load("name");
    await context.sync();
  }).catch((error: unknown) => (error as OfficeExtension.Error).code);
  Office.context.document.settings.set("sprog", "da");
  await new Promise<void>((resolve) => Office.context.document.settings.saveAsync(() => resolve()));
  return { platform: String(platform), read, code: String(code) };
}

async function journey(pane: Page | Frame, host: EmulatedExcel, platform: string): Promise<void> {
  expect(await pane.evaluate(useExcel)).toEqual({ platform, read: [[28]], code: "ItemNotFound" });
  expect(valuesAt(host, "Skoler", "C2")).toEqual([[56]]);
  expect([...host.open.data.documentSettings]).toEqual([["sprog", JSON.stringify("da")]]);
  typeIn(host, "Skoler", "B2", "29");
  await pane.waitForFunction(() => document.body.textContent.includes("B2 Local"));
  expect(tableNamed(host, "Skoler").rows).toEqual([["Engskolen", 29]]);
  await pane.evaluate(() => {
    Office.actions.associate("recalculate", (event: Office.AddinCommands.Event) => {
      document.body.append("recalculated");
      event.completed();
    });
  });
  await host.buttons.press("recalculate");
  expect(await pane.textContent("body")).toContain("recalculated");
  expectNothingUnknown([host]);
}

describe("In Chromium, without a server and under a strict policy", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  }, 60_000);
  afterAll(() => browser.close());

  test("the pane runs in the emulated Excel on Windows", async () => {
    const host = new EmulatedExcel({ book: bookOfTables([SCHOOLS]) });
    const { page, refused } = await openInWindows(browser, host, { site });
    await journey(page, host, "PC");
    expect(refused).toEqual([]);
    await page.context().close();
  }, 60_000);

  test("the pane runs in the emulated Excel on the web", async () => {
    const host = new EmulatedExcel({ book: bookOfTables([SCHOOLS]), platform: "web" });
    const { page, pane, refused } = await openInWeb(browser, host, { site });
    await journey(pane, host, "OfficeOnline");
    expect(refused).toEqual([]);
    await page.context().close();
  }, 60_000);

  test("what is too much for the web is refused there by the code that office.js gives it", async () => {
    const host = new EmulatedExcel({ book: bookOfTables([SCHOOLS]), platform: "web", payloadLimit: 20_000 });
    const { page, pane } = await openInWeb(browser, host, { site });
    const code = await pane.evaluate(async () => {
      await Office.onReady();
      return Excel.run(async (context) => {
        const rows = Array.from({ length: 2000 }, (_, row) => [row + 1_000_000.5]);
        context.workbook.worksheets.getItem("Skoler").getRange("E1:E2000").values = rows;
        await context.sync();
      }).catch((error: unknown) => (error as OfficeExtension.Error).code);
    });
    expect(code).toBe("RequestPayloadSizeLimitExceeded");
    await page.context().close();
  }, 60_000);
});

test("a machine without the libraries of Chromium has those that came with it", async () => {
  const browser = await launchChromium(true);
  expect(browser.version()).toMatch(/^\d+\./);
  await browser.close();
}, 60_000);
