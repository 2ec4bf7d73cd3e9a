import type { Browser } from "playwright-core";
import { emptyBook, type Site } from "../../excel/index.js";
import { launchChromium } from "../../support/chromium.js";
import { findAnswer, findSeal, seal } from "./findAndSeal.js";
import { openInBrowser } from "./places/inBrowser.js";
import { openInExcel } from "./places/inExcel.js";
import { paneSite } from "./places/paneSite.js";
import { seenWhenFailing } from "./places/seenWhenFailing.js";
import type { Place } from "./places/place.js";
import * as steps from "./steps.js";

const A_WHILE = 240_000;

describe("From an empty workbook to written sheets, and back again", () => {
  let browser: Browser;
  let site: Site;
  beforeAll(async () => {
    site = await paneSite();
    browser = await launchChromium();
  }, A_WHILE);
  afterAll(() => browser.close());

  const PLACES: Readonly<Record<string, () => Promise<Place>>> = {
    "in Excel on Windows": () => openInExcel(browser, site, "windows", emptyBook("Ark1")),
    "in Excel on the web": () => openInExcel(browser, site, "web", emptyBook("Ark1")),
    "in a plain browser": () => openInBrowser(browser, site),
  };

  test.each(Object.entries(PLACES))(
    "%s",
    async (name, open) => {
      const place = await open();
      let written: readonly string[] = [];
      await seenWhenFailing(place, name, async () => {
        await steps.insertExample(place);
        await steps.mendPlantedFault(place);
        await steps.compare(place);
        await steps.openSchool(place);
        await findAnswer(place);
        await steps.turnAndSave(place);
        await seal(place);
        written = await steps.writeSheets(place);
        await steps.chooseEnglish(place);
      });
      expect(place.problems()).toEqual([]);
      const again = await place.reopen();
      await seenWhenFailing(again, `${name}, opened again`, async () => {
        await steps.findEverything(again, written);
        await findSeal(again);
      });
      expect(again.problems()).toEqual([]);
      await again.page.context().close();
    },
    A_WHILE,
  );
});
