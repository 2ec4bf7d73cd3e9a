import { readBook } from "../app/book/readBook.js";
import { PortFault } from "../app/portFault.js";
import { startExcel, type ExcelStart } from "../excel/startExcel.js";
import { sayUnsupported } from "./parts/unsupported.js";
import { startPane } from "./startPane.js";
import { followSystemTheme, showTheme } from "./theme.js";

/** The pane in Excel. Where it cannot run, a plain sentence stands in its place. */
async function start(): Promise<void> {
  const excel = await startExcel();
  if (excel.isDark === null) followSystemTheme();
  else showTheme(excel.isDark ? "dark" : "light");
  const pane = startPane(excel.workbook, document.body, languageOf(excel));
  excel.onRecalculate(() => readBook(pane));
}

/** Danish where Excel is Danish, otherwise English; what was chosen in the document before goes first (openPane). */
const languageOf = ({ displayLanguage }: ExcelStart): "da" | "en" => (displayLanguage.startsWith("da") ? "da" : "en");

start().catch((thrown: unknown) => {
  if (!(thrown instanceof PortFault)) throw thrown;
  followSystemTheme();
  sayUnsupported(thrown, document.body, navigator.language.startsWith("da") ? "da" : "en");
});
