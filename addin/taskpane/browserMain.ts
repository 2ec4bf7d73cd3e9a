import { EMPTY_BOOK } from "../browser/book/browserBook.js";
import { browserWorkbook } from "../browser/browserWorkbook.js";
import { BrowserPage } from "../browser/page/browserPage.js";
import { withInserted } from "../browser/book/replaceSheets.js";
import { startPane } from "./startPane.js";
import { followSystemTheme } from "./theme.js";

/** The pane in a plain browser, beside a workbook that lives in the page: the example municipality at first. */
async function start(): Promise<void> {
  followSystemTheme();
  const language = navigator.language.startsWith("da") || !navigator.language.startsWith("en") ? "da" : "en";
  const workbook = browserWorkbook(EMPTY_BOOK);
  if (location.hash !== "#tom") {
    const { exampleBookSheets } = await import("../browser/exampleBookSheets.js");
    workbook.replace(withInserted({ ...EMPTY_BOOK, title: "Eksempelkommune.xlsx" }, exampleBookSheets(language)));
  }
  const page = new BrowserPage();
  page.workbook = workbook;
  page.language = language;
  const pane = startPane(workbook.port, page, language);
  pane.store.subscribe((state) => (page.language = state.language));
  document.body.appendChild(page);
}

void start();
