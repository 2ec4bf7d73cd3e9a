/** The emulated Excel, as tests use it. What each thing does is in README.md. */
export { bookOfSheets } from "./book/bookOfSheets.js";
export { bookOfTables } from "./book/bookOfTables.js";
export { emptyBook } from "./book/newBook.js";
export type { BookData } from "./book/bookData.js";
export { bootInJsdom, type EmulatedPane } from "./host/bootInJsdom.js";
export { EmulatedExcel, FLOOR, WEB_LIMIT, type HostOptions, type Matrix } from "./host/emulatedExcel.js";
export { codeOf } from "./host/errorOf.js";
export { TRANSPORT } from "./host/faultPlan.js";
export * from "./host/inspect.js";
export { expectNothingUnknown } from "./host/loudHosts.js";
export * from "./host/user.js";
export { filesIn, SITE, type Site } from "./host/site.js";
export { openInWeb } from "./host/webInChromium.js";
export { installWindowsHost, openInWindows, PANE_SIZE, type PaneOptions } from "./host/windowsInChromium.js";
