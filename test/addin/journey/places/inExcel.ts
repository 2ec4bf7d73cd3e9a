import type { Browser, Frame, Page } from "playwright-core";
import {
  EmulatedExcel,
  expectNothingUnknown,
  openInWeb,
  openInWindows,
  selection,
  sheetNames,
  typeIn,
  type BookData,
  type PaneOptions,
  type Site,
} from "../../../excel/index.js";
import type { Place } from "./place.js";
import { watchedBrowser } from "./watchProblems.js";

export type Platform = "windows" | "web";

export interface PlaceInExcel extends Place {
  readonly host: EmulatedExcel;
}

/** The pane in the emulated Excel, over a workbook of its own. */
export async function openInExcel(
  browser: Browser,
  site: Site,
  platform: Platform,
  book: BookData,
  options: Partial<PaneOptions> & { readonly locale?: "da-DK" | "en-US" } = {},
): Promise<PlaceInExcel> {
  const { locale = "da-DK", ...pane } = options;
  const host = new EmulatedExcel({ book, platform, locale });
  const problems: string[] = [];
  const opened = await openPane(watchedBrowser(browser, problems), host, { site, path: "/taskpane.html", ...pane });
  return {
    ...opened,
    host,
    halfPupil: "'27,5",
    type: ({ sheet, address }, typed) => {
      typeIn(host, sheet, address, typed);
      return Promise.resolve();
    },
    selected: () => Promise.resolve(selection(host)),
    sheetNames: () => Promise.resolve(sheetNames(host)),
    isLanguageKept: () => Promise.resolve(host.open.data.settings.has("tildel.language")),
    reopen: async () => {
      const kept = host.save();
      await opened.page.context().close();
      expectNothingUnknown([host]);
      return openInExcel(browser, site, platform, kept, options);
    },
    problems: () => [...problems, ...opened.refused.map((url) => `other origin: ${url}`)],
  };
}

async function openPane(
  browser: Browser,
  host: EmulatedExcel,
  options: PaneOptions,
): Promise<{ readonly page: Page; readonly pane: Page | Frame; readonly refused: readonly string[] }> {
  if (host.platform === "web") return openInWeb(browser, host, options);
  const { page, refused } = await openInWindows(browser, host, options);
  return { page, pane: page, refused };
}
