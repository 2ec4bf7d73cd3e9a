import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { typeIn, type Site } from "../../excel/index.js";
import { launchChromium } from "../../support/chromium.js";
import { ROOT } from "../../support/repository.js";
import { openExample } from "./openExample.js";
import { paneSite } from "./places/paneSite.js";
import { plantedCell } from "./plantedCell.js";
import type { PlaceInExcel } from "./places/inExcel.js";
import { eachView } from "./views.js";

/** Every view in every width, language and theme, into out/screenshots. No test: `npm run pictures` takes them. */
const FOLDER = join(ROOT, "out", "screenshots");
const A_WHILE = 600_000;

const LOOKS = (["da", "en"] as const).flatMap((language) =>
  [320, 450].flatMap((width) => (["light", "dark", "contrast"] as const).map((theme) => ({ language, width, theme }))),
);

describe("Pictures", () => {
  let browser: Browser;
  let site: Site;
  beforeAll(async () => {
    site = await paneSite();
    browser = await launchChromium();
    mkdirSync(FOLDER, { recursive: true });
  }, A_WHILE);
  afterAll(() => browser.close());

  test.each(LOOKS)(
    "$language, $width wide, $theme",
    async ({ language, width, theme }) => {
      const viewport = { width, height: 900 };
      const place = await openExample(browser, site, language, {
        viewport,
        theme: theme === "dark" ? "dark" : "light",
      });
      await place.page.emulateMedia({ forcedColors: theme === "contrast" ? "active" : "none" });
      const take = (name: string): Promise<void> => takeWhole(place, viewport, `${name}-${language}-${width}-${theme}`);
      await eachView(place, take);
      await plantFault(place);
      await take("data-fault");
      await place.page.context().close();
    },
    A_WHILE,
  );
});

/** The whole view, however long: the page is made as high as what it holds. */
async function takeWhole(
  { page, pane }: PlaceInExcel,
  viewport: { readonly width: number; readonly height: number },
  name: string,
): Promise<void> {
  const height = await pane.evaluate(() => {
    const main = document.querySelector("tildel-pane")?.shadowRoot?.querySelector("main");
    return main ? innerHeight - main.clientHeight + main.scrollHeight : innerHeight;
  });
  await page.setViewportSize({ ...viewport, height: Math.max(height, 300) });
  await page.screenshot({ path: join(FOLDER, `${name}.png`) });
  await page.setViewportSize(viewport);
}

async function plantFault(place: PlaceInExcel): Promise<void> {
  const { sheet, address } = plantedCell();
  typeIn(place.host, sheet, address, place.halfPupil);
  await place.pane.locator("#tab-data").click();
  await place.pane.locator("tildel-data li.error").waitFor();
}
