// node bench/pane.mjs (after npm run build): from a turn of a slider to the repainted chart, by Chromium's own clock.
import { createServer } from "node:http";
import { join } from "node:path";
import chromium from "@sparticuz/chromium";
import { chromium as browserType } from "playwright-core";
import { buildPane, PANE_FOLDER } from "../dist/addin/serve/buildPane.js";
import { HOUSE } from "../dist/addin/serve/house.js";
import { listen } from "../dist/addin/serve/listen.js";
import { paneHandler } from "../dist/addin/serve/paneHandler.js";
import { readCsvFolder } from "../dist/cli/readCsvFolder.js";
import { exampleSheets } from "../dist/workbook/write/templateSheets.js";
import { writeXlsx } from "../dist/workbook/xlsx/writeXlsx.js";

const FIRST_PORT = 3200;
const TURNS = 40;
const BUDGET_MS = 100;
const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const EXAMPLE = readCsvFolder(join(HOUSE, "fixtures", "eksempelkommune"));

/** The example municipality with as many schools as are wanted: its own over and over, and frames to match. */
async function bookOf(schools) {
  const own = EXAMPLE.find(({ name }) => name === "Skoler").rows;
  const ids = own.map(([id]) => id);
  const copies = Math.ceil(schools / ids.length);
  const taken = new Set();
  for (let copy = 0; copy < copies; copy++)
    for (const id of ids) if (taken.size < schools) taken.add(`${copy === 0 ? "" : copy}${id}`);
  const repeated = (rows) =>
    Array.from({ length: copies }, (_, copy) => copy).flatMap((copy) =>
      rows
        .map(([id, ...rest]) => [`${copy === 0 ? "" : copy}${id}`, ...rest])
        .filter(([id]) => taken.has(id))
        .map(([id, ...rest]) => [copy === 0 && typeof ids[0] === "number" ? Number(id) : id, ...rest]),
    );
  const tables = EXAMPLE.map((table) => {
    if (["Skoler", "Elevtal", "Nøgletal", "Samlæsning"].includes(table.name) && table.headers[0] === "Skole-id")
      return { ...table, rows: renamed(table, repeated(table.rows)) };
    if (table.name !== "Rammer") return table;
    const amount = table.headers.indexOf("Beløb");
    const scaled = (value) => (typeof value === "number" ? Math.round((value * schools) / ids.length) : value);
    return { ...table, rows: table.rows.map((row) => row.map((value, at) => (at === amount ? scaled(value) : value))) };
  });
  return Buffer.from(
    await writeXlsx(exampleSheets(tables, "da"), { title: "", subject: "", creator: "", language: "da" }),
  );
}

/** No two schools have the same name. */
const renamed = ({ name }, rows) =>
  name === "Skoler" ? rows.map(([id, called, ...rest]) => [id, `${called} ${id}`, ...rest]) : rows;

/** Runs in the page: marks every turn, and measures from the first unanswered turn until a frame shows the chart after it. */
function measureTurns() {
  let isWaiting = false;
  const view = () => document.querySelector("tildel-pane, tildel-browser-page tildel-pane").shadowRoot;
  const page = view().querySelector("tildel-what-if").shadowRoot;
  page.addEventListener("input", () => {
    performance.mark("turned");
    isWaiting = true;
  });
  const chart = page.querySelector("tildel-chart").shadowRoot;
  new MutationObserver(() => {
    if (!isWaiting) return;
    isWaiting = false;
    const painted = new MessageChannel();
    painted.port1.onmessage = () => performance.measure("slider to repainted chart", "turned");
    requestAnimationFrame(() => painted.port2.postMessage(null));
  }).observe(chart, { subtree: true, childList: true, attributes: true, characterData: true });
}

async function turns(page) {
  await page.evaluate(() => performance.clearMeasures());
  await page.locator("tildel-what-if input[type=range]").first().focus();
  for (let turn = 1; turn <= TURNS; turn++) {
    await page.keyboard.press(turn % 8 < 4 ? "ArrowRight" : "ArrowLeft");
    await page.waitForFunction((wanted) => performance.getEntriesByType("measure").length >= wanted, turn, {
      timeout: 10_000,
    });
  }
  const measures = await page.evaluate(() => performance.getEntriesByType("measure").map(({ duration }) => duration));
  return measures.sort((left, right) => left - right);
}

const figures = (sorted) => {
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))].toFixed(0);
  return `${at(0.5).padStart(5)} ms ${at(0.95).padStart(7)} ms ${at(1).padStart(7)} ms`;
};

async function measure(browser, address, schools) {
  const context = await browser.newContext({ viewport: { width: 1200, height: 800 }, locale: "da-DK" });
  const page = await context.newPage();
  await page.goto(`${address}/#tom`);
  const buffer = await bookOf(schools);
  const opened = performance.now();
  await page.locator("input[type=file]").setInputFiles({ name: "Bench.xlsx", mimeType: XLSX, buffer });
  await page.locator("tildel-start .health:not(.bad)").waitFor({ timeout: 120_000 });
  const read = performance.now();
  await page.locator("#tab-results").click();
  await page.locator("tildel-results tildel-chart figure").waitFor({ timeout: 120_000 });
  const shown = performance.now();
  await page.locator("#tab-whatIf").click();
  await page.locator("tildel-what-if tildel-chart figure").waitFor({ timeout: 120_000 });
  await page.evaluate(measureTurns);
  console.log(`${String(schools).padStart(9)}  by school    ${figures(await turns(page))}`);
  await page.locator("tildel-what-if #tab-phaseIn").click();
  await page.locator("tildel-what-if tildel-chart figure").waitFor();
  await page.evaluate(measureTurns);
  console.log(`${"".padStart(9)}  year by year ${figures(await turns(page))}`);
  console.log(
    `${"".padStart(9)}  opened, read and checked ${(read - opened).toFixed(0)} ms, Resultat with its chart ${(shown - read).toFixed(0)} ms`,
  );
  await context.close();
}

await buildPane();
const { port, close } = await listen(createServer(paneHandler(PANE_FOLDER)), FIRST_PORT, 100);
const browser = await browserType.launch({
  executablePath: await chromium.executablePath(),
  args: ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"],
});
console.log(
  `From a turn of a slider to the repainted chart, ${TURNS} turns, four budget years (budget ${BUDGET_MS} ms)\n`,
);
console.log("  schools  chart         median       95 %      most");
for (const schools of [19, 30, 100, 1_000]) await measure(browser, `http://localhost:${port}`, schools);
await browser.close();
await close();
