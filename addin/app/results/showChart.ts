import { bookView } from "../book/bookState.js";
import { IDLE, loading } from "../loadable.js";
import { settled } from "../outcome.js";
import type { Pane } from "../pane.js";
import { besideNames, FEWEST_BESIDE, MOST_BESIDE } from "./besideNames.js";
import { changeResults } from "./changeResults.js";
import type { Measure, ResultChart } from "./resultsState.js";
import { showPath } from "./showPath.js";

/** Finds out what the chart under the table needs besides the comparison. */
export async function showChart(pane: Pane): Promise<void> {
  const { results, book } = pane.store.get();
  if (bookView(book)?.isComputable !== true) return;
  if (results.chart === "perPupil") await showFigures(pane);
  if (results.chart === "phaseIn") await showPath(pane);
  if (results.chart === "sideBySide") await showSideBySide(pane);
}

export function chooseChart(pane: Pane, chart: ResultChart): Promise<void> {
  changeResults(pane, { chart });
  return pane.attempt("computing", () => showChart(pane));
}

export const chooseMeasure = (pane: Pane, measure: Measure): void => changeResults(pane, { measure });

/** Null: kr per pupil against the number of pupils. */
export const chooseFigure = (pane: Pane, figure: string | null): void => changeResults(pane, { figure });

/** Puts a scenario beside the others, or takes it away; there are two to four. */
export function toggleBeside(pane: Pane, name: string): Promise<void> {
  const { book, selection, results } = pane.store.get();
  const shown = selection ? besideNames(bookView(book)?.names ?? [], selection, results.beside) : [];
  const isThere = shown.includes(name);
  const isAllowed = isThere ? shown.length > FEWEST_BESIDE : shown.length < MOST_BESIDE;
  if (!isAllowed) return Promise.resolve();
  changeResults(pane, { beside: isThere ? shown.filter((other) => other !== name) : [...shown, name] });
  return pane.attempt("computing", () => showSideBySide(pane));
}

async function showFigures(pane: Pane): Promise<void> {
  const { selection, results } = pane.store.get();
  if (selection === null) return;
  changeResults(pane, { figures: loading(results.figures) });
  const value = await pane.engine.askLatest("figures", { scenario: selection.to, year: selection.year });
  if (value !== null) changeResults(pane, { figures: { kind: "ready", value } });
}

async function showSideBySide(pane: Pane): Promise<void> {
  const { selection, results, book, language } = pane.store.get();
  if (selection === null) return;
  const names = besideNames(bookView(book)?.names ?? [], selection, results.beside);
  if (names.length < FEWEST_BESIDE) {
    changeResults(pane, { sideBySide: IDLE });
    return;
  }
  changeResults(pane, { sideBySide: loading(results.sideBySide) });
  const { from: against, year } = selection;
  const outcome = await pane.engine.askLatest("sideBySide", { against, names, year, language });
  if (outcome !== null) changeResults(pane, { sideBySide: settled(outcome) });
}
