import { source } from "axe-core";
import type { Browser, Frame, Page } from "playwright-core";
import { typeIn, type Site } from "../../excel/index.js";
import { launchChromium } from "../../support/chromium.js";
import { openExample } from "./openExample.js";
import { paneSite } from "./places/paneSite.js";
import { showView } from "./steps.js";
import { plantedCell } from "./plantedCell.js";
import { eachView } from "./views.js";

const A_WHILE = 240_000;

interface AxeResults {
  readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[];
}

/** What axe finds wrong, a line for each rule and element. */
async function violationsIn(pane: Page | Frame): Promise<readonly string[]> {
  await pane.evaluate(source);
  const { violations } = await pane.evaluate(async () => {
    const axe = Reflect.get(window, "axe") as { run: (options: unknown) => Promise<AxeResults> };
    return axe.run({ resultTypes: ["violations"], preload: false });
  });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
}

describe("axe finds nothing wrong in any view", () => {
  let browser: Browser;
  let site: Site;
  beforeAll(async () => {
    site = await paneSite();
    browser = await launchChromium();
  }, A_WHILE);
  afterAll(() => browser.close());

  test.each([
    ["light, 320 wide, in Danish", "da", 320, "light", "none"],
    ["dark, 320 wide, in Danish", "da", 320, "dark", "none"],
    ["in a contrast theme, 320 wide, in Danish", "da", 320, "light", "active"],
    ["light, 450 wide, in English", "en", 450, "light", "none"],
  ] as const)(
    "%s",
    async (_, language, width, theme, forcedColors) => {
      const place = await openExample(browser, site, language, { theme, viewport: { width, height: 800 } });
      await place.page.emulateMedia({ forcedColors });
      const found: string[] = [];
      const look = async (view: string): Promise<void> => {
        found.push(...(await violationsIn(place.pane)).map((line) => `${view}: ${line}`));
      };
      await eachView(place, look);
      const { sheet, address } = plantedCell();
      typeIn(place.host, sheet, address, place.halfPupil);
      await showView(place, "data");
      await place.pane.locator("tildel-data li.error").waitFor();
      await look("data with a fault");
      expect(found).toEqual([]);
      expect(place.problems()).toEqual([]);
      await place.page.context().close();
    },
    A_WHILE,
  );
});
