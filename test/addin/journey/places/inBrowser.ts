import { readFileSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { cellPosition, columnName } from "../../../../workbook/read/cellName.js";
import type { CellPlace } from "../../../../addin/app/workbookPort.js";
import type { Site } from "../../../excel/index.js";
import { serveSite, SITE } from "../../../excel/host/site.js";
import type { Place } from "./place.js";
import { watchedBrowser } from "./watchProblems.js";

/** Wide enough for the workbook beside the pane. */
const BESIDE = { width: 1200, height: 800 };

/** The pane beside an empty workbook in a plain browser, or beside the one of a file. */
export async function openInBrowser(browser: Browser, site: Site, file: Buffer | null = null): Promise<Place> {
  const problems: string[] = [];
  const context = await watchedBrowser(browser, problems).newContext({ viewport: BESIDE, locale: "da-DK" });
  const refused = await serveSite(context, site);
  const page = await context.newPage();
  await page.goto(`${SITE}/#tom`);
  await page.locator("tildel-start fluent-button").first().waitFor();
  if (file) await openFile(page, file);
  return {
    page,
    pane: page,
    halfPupil: "27,5",
    type: (place, typed) => typeInGrid(page, place, typed),
    selected: () => page.evaluate(focusedCell).then(({ sheet, row, column }) => `${sheet}!${columnName(column)}${row}`),
    sheetNames: () => page.locator(".sheets [role=tab]").allInnerTexts(),
    // It is held in the page from the moment it is shown; that a file keeps it is seen when it is opened again.
    isLanguageKept: () => Promise.resolve(true),
    reopen: async () => {
      const kept = await saveFile(page);
      await context.close();
      return openInBrowser(browser, site, kept);
    },
    problems: () => [...problems, ...refused.map((url) => `other origin: ${url}`)],
  };
}

async function typeInGrid(page: Page, { sheet, address }: CellPlace, typed: string): Promise<void> {
  const { column, row } = cellPosition(address);
  await page.locator(".sheets [role=tab]", { hasText: new RegExp(`^\\s*${sheet}\\s*$`) }).click();
  const cell = page.locator(`[role=row][aria-rowindex="${row + 1}"] [role=gridcell]`).nth(column - 1);
  await cell.click();
  await page.keyboard.type(typed);
  await page.keyboard.press("Enter");
}

/** Runs in the page: the cell of the grid that has the keyboard. */
function focusedCell(): { readonly sheet: string; readonly row: number; readonly column: number } {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  const row = focused?.closest("[role=row]");
  const cells = [...(row?.querySelectorAll("[role=gridcell]") ?? [])];
  return {
    sheet: focused?.closest("[role=grid]")?.getAttribute("aria-label") ?? "",
    row: Number(row?.getAttribute("aria-rowindex")) - 1,
    column: focused ? cells.indexOf(focused) + 1 : 0,
  };
}

async function saveFile(page: Page): Promise<Buffer> {
  const saved = page.waitForEvent("download");
  await page.locator(".files fluent-button").click();
  return readFileSync(await (await saved).path());
}

async function openFile(page: Page, buffer: Buffer): Promise<void> {
  const mimeType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  await page.locator("input[type=file]").setInputFiles({ name: "Gemt.xlsx", mimeType, buffer });
}
