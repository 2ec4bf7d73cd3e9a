import type { Browser, Frame, Page } from "playwright-core";
import type { EmulatedExcel } from "./emulatedExcel.js";
import { bridge, BRIDGE } from "./pageBridge.js";
import { serveSite, SITE, type Refused, type Site } from "./site.js";
import { answerFrame, hostPage } from "./webHostPage.js";
import { PANE_SIZE, type PaneOptions } from "./windowsInChromium.js";

const HOST_PATH = "/emulated-excel.html";

/** The pane of Excel on the web: a page of Excel's with the page of the add-in in a frame, and messages between them. */
export async function openInWeb(
  browser: Browser,
  host: EmulatedExcel,
  { site, path = "/", theme = "light", viewport = PANE_SIZE, officeJsAt }: PaneOptions,
): Promise<{ readonly page: Page; readonly pane: Frame; readonly refused: Refused }> {
  const context = await browser.newContext({
    viewport,
    locale: host.locale,
    colorScheme: theme === "dark" ? "dark" : "light",
  });
  const around = hostPage(paneUrl(path, host.locale));
  const both: Site = (asked) => (asked === HOST_PATH ? { body: around } : site(asked));
  const refused = await serveSite(context, both, officeJsAt);
  const page = await context.newPage();
  await bridge(page, host);
  await page.addInitScript(answerFrame, {
    path: HOST_PATH,
    bridge: BRIDGE,
    locale: host.locale,
    documentUrl: `${SITE}/${encodeURIComponent(host.open.data.name)}`,
    matrix: JSON.stringify(host.matrix),
    settings: [...host.open.data.documentSettings],
  });
  await page.goto(`${SITE}${HOST_PATH}`);
  const pane = page.frame("pane");
  if (!pane) throw new Error("The page of Excel on the web has no frame");
  return { page, pane, refused };
}

/** What office.js reads from the address: which host it is in, and who answers it. */
function paneUrl(path: string, locale: string): string {
  const info = `Excel$Web$16.01$${locale}$c1$$disableLogging$0`;
  const around = encodeURIComponent(`${SITE}${HOST_PATH}`);
  return `${SITE}${path}?_host_Info=${info}#&_xdm_Info=conversation|tildel|${around}&_serializer_version=1`;
}
