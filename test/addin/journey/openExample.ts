import type { Browser } from "playwright-core";
import type { Language } from "../../../engine/index.js";
import { bookOfSheets, type PaneOptions, type Site } from "../../excel/index.js";
import { inputSheets } from "../excel/exampleSheets.js";
import { openInExcel, type PlaceInExcel } from "./places/inExcel.js";

/** The pane in Excel on Windows over the example municipality, read and computed. */
export async function openExample(
  browser: Browser,
  site: Site,
  language: Language,
  options: Partial<PaneOptions> = {},
): Promise<PlaceInExcel> {
  const locale = language === "da" ? "da-DK" : "en-US";
  const book = bookOfSheets(inputSheets());
  const place = await openInExcel(browser, site, "windows", book, { ...options, locale });
  await place.pane.locator("tildel-start .health:not(.bad)").waitFor();
  return place;
}
