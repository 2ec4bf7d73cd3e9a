import type { Browser } from "playwright-core";
import { emptyBook } from "../../excel/index.js";
import { launchChromium } from "../../support/chromium.js";
import { focused, tabTo } from "./focus.js";
import { openInExcel } from "./places/inExcel.js";
import { paneSite } from "./places/paneSite.js";
import { seenWhenFailing } from "./places/seenWhenFailing.js";
import type { Place } from "./places/place.js";
import { expectSoon } from "./steps.js";
import { VIEWS } from "./views.js";

const A_WHILE = 240_000;

describe("With the keyboard alone", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  }, A_WHILE);
  afterAll(() => browser.close());

  test(
    "one comes from an empty workbook to written sheets, and sees all the way where one is",
    async () => {
      const place = await openInExcel(browser, await paneSite(), "windows", emptyBook("Ark1"));
      await seenWhenFailing(place, "With the keyboard", async () => {
        await place.pane.locator("tildel-start fluent-button").first().waitFor();
        await insertExample(place);
        await openFirstSchool(place);
        await turnDial(place);
        await writeSheets(place);
      });
      expect(place.problems()).toEqual([]);
      await place.page.context().close();
    },
    A_WHILE,
  );
});

async function insertExample(place: Place): Promise<void> {
  await tabTo(place, /^Indsæt Eksempelkommune$/);
  await place.page.keyboard.press("Enter");
  await place.pane.locator("tildel-start .health:not(.bad)").waitFor();
}

/** The tabs are one stop; arrows and End move among them, and the view follows. */
async function toView(place: Place, view: string, keys: readonly string[]): Promise<void> {
  await tabTo(place, ({ id }) => VIEWS.some((name) => id === `tab-${name}`), "Shift+Tab");
  for (const key of keys) await place.page.keyboard.press(key);
  await expectSoon(async () => (await focused(place)).id, `tab-${view}`);
  expect(await place.pane.locator(`#tab-${view}`).getAttribute("aria-selected")).toBe("true");
}

async function openFirstSchool(place: Place): Promise<void> {
  const { pane, page } = place;
  await toView(
    place,
    "results",
    Array.from({ length: 4 }, () => "ArrowRight"),
  );
  await pane.locator("tildel-results tbody th.pinned").first().waitFor();
  const name = await pane.locator("tildel-results tbody th.pinned button").first().innerText();
  await tabTo(place, /^Før/);
  await tabTo(place, new RegExp(`^${name}$`));
  await page.keyboard.press("Enter");
  await pane.locator("tildel-school h1", { hasText: name }).waitFor();
  // The row that was pressed is gone; the keyboard is in the view that came.
  await expectSoon(async () => (await focused(place)).id, "view");
}

async function turnDial(place: Place): Promise<void> {
  const { pane, page } = place;
  await toView(place, "whatIf", ["ArrowRight"]);
  await pane.locator("tildel-what-if input[type=range]").first().waitFor();
  const name = await pane.locator("tildel-what-if input[type=range]").first().getAttribute("aria-label");
  await tabTo(place, new RegExp(`^${name?.replace(/[.*+?^${}()|[\]\\]/g, "\\$&") ?? ""}$`));
  await page.keyboard.press("ArrowRight");
  await pane.locator("tildel-what-if .dial button", { hasText: "Tilbage" }).first().waitFor();
  expect((await focused(place)).name).toBe(name);
}

async function writeSheets(place: Place): Promise<void> {
  const { pane, page } = place;
  await toView(place, "writing", ["End"]);
  await tabTo(place, /^Skriv arkene$/);
  await page.keyboard.press("Enter");
  await pane.locator("tildel-writing .notice:not(.stale)").waitFor();
  expect((await focused(place)).name).toBe("Skriv arkene igen");
  await tabTo(place, /^Konsekvens$/);
  await page.keyboard.press("Enter");
  await expectSoon(place.selected, "Konsekvens!A1");
}
