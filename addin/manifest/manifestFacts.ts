/** Four parts, as Excel wants it; raised with every change of a manifest, or Excel keeps the old one. */
export const VERSION = "1.0.0.0";
export const PROVIDER = "Tildel";
export const DEFAULT_LOCALE = "da-DK";
export const OTHER_LOCALE = "en-US";

/** What Excel must have: 1.14 is Office 2021 and later, the web and the Mac; a shared runtime lets the ribbon reach the pane. */
export const REQUIREMENTS = { ExcelApi: "1.14", SharedRuntime: "1.1" } as const;

/** Pages and pictures, as they lie in the built pane. */
export const PANE_PAGE = "taskpane.html";
export const HELP_PAGE = "hjaelp.html";
export const ICON_SIZES = [16, 32, 64, 80] as const;
export type IconSize = (typeof ICON_SIZES)[number];
export const iconPath = (size: IconSize): string => `assets/icon-${size}.png`;

/** What *Beregn igen* is called between the ribbon and the pane. */
export const RECALCULATE_FUNCTION = "recalculate";
