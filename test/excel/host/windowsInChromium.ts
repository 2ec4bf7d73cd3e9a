import type { Browser, Page } from "playwright-core";
import type { EmulatedExcel } from "./emulatedExcel.js";
import { bridge, BRIDGE } from "./pageBridge.js";
import { serveSite, SITE, type Refused, type Site } from "./site.js";
import { themeInfo, type ThemeName } from "./theme.js";
import { installExternal } from "./installExternal.js";

export interface PaneOptions {
  readonly site: Site;
  /** The page of the pane on the site. */
  readonly path?: string;
  readonly theme?: ThemeName;
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly officeJsAt?: string;
}

/** Excel's own pane is 350 wide. */
export const PANE_SIZE = { width: 350, height: 800 };

/** The pane of Excel on Windows: the page of the add-in, which finds its host in `window.external`. */
export async function openInWindows(
  browser: Browser,
  host: EmulatedExcel,
  { site, path = "/", theme = "light", viewport = PANE_SIZE, officeJsAt }: PaneOptions,
): Promise<{ readonly page: Page; readonly refused: Refused }> {
  const context = await browser.newContext({
    viewport,
    locale: host.locale,
    colorScheme: theme === "dark" ? "dark" : "light",
  });
  const refused = await serveSite(context, site, officeJsAt);
  const page = await context.newPage();
  await installWindowsHost(page, host, theme);
  await page.goto(`${SITE}${path}`);
  return { page, refused };
}

/** Makes a page the pane of Excel on Windows, from its next load on. */
export async function installWindowsHost(page: Page, host: EmulatedExcel, theme: ThemeName = "light"): Promise<void> {
  await bridge(page, host);
  await page.addInitScript(installExternal, {
    bridge: BRIDGE,
    locale: host.locale,
    documentUrl: `C:\\${host.open.data.name}`,
    matrix: JSON.stringify(host.matrix),
    theme: themeInfo(theme),
    settings: [...host.open.data.documentSettings],
  });
}
