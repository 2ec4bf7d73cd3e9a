import type { Locator } from "playwright-core";
import { seenProgress } from "./places/seenProgress.js";
import type { Place } from "./places/place.js";
import { plantedCell } from "./plantedCell.js";

/** The name under which the journey keeps what it has tried. */
export const SAVED = "Prøvet i ruden";
export const SCHOOLS = 19;

/** A button of Fluent's: its role is no attribute, so it is found by its words. */
export const fluentButton = ({ pane }: Place, words: string): Locator =>
  pane.locator("fluent-button", { hasText: words });

export const showView = ({ pane }: Place, view: string): Promise<void> => pane.locator(`#tab-${view}`).click();

/** Start: the example municipality comes into the empty workbook, and it has no faults. */
export async function insertExample(place: Place): Promise<void> {
  await fluentButton(place, "Indsæt Eksempelkommune").click();
  await place.pane.locator("tildel-start .health:not(.bad)").waitFor();
  expect(await place.sheetNames()).toEqual(expect.arrayContaining(["Skoler", "Elevtal", "Scenarier"]));
}

/** Data: a count of pupils is spoilt by the user, found by its issue, and mended where the issue leads. */
export async function mendPlantedFault(place: Place): Promise<void> {
  const { pane } = place;
  const { sheet, address, mended } = plantedCell();
  await showView(place, "data");
  await place.type({ sheet, address }, place.halfPupil);
  await pane.locator("tildel-data [role=status]", { hasText: "1 fejl" }).waitFor();
  await pane.locator("tildel-data li.error button.place").click();
  await expectSoon(place.selected, `${sheet}!${address}`);
  await place.type({ sheet, address }, mended);
  await pane.locator("tildel-data [role=status]", { hasText: "0 fejl" }).waitFor();
}

/** Resultat: the frame balances and every school is there. */
export async function compare(place: Place): Promise<void> {
  const { pane } = place;
  await showView(place, "results");
  await pane.locator("tildel-results .frame").first().waitFor();
  for (const frame of await pane.locator("tildel-results .frame dd.strong").allInnerTexts()) expect(frame).toBe("0");
  expect(await schoolsIn(place)).toBe(SCHOOLS);
}

const schoolsIn = (place: Place): Promise<number> =>
  place.pane.locator("tildel-results tbody tr:not(.total) th.pinned button").count();

/** Skole: opened from its row; the change it says is the one of the row. */
export async function openSchool(place: Place): Promise<void> {
  const { pane } = place;
  const row = pane.locator("tildel-results tbody tr").first();
  const [name, difference] = [await row.locator("th").innerText(), await row.locator("td").first().innerText()];
  await row.locator("button").click();
  await pane.locator("tildel-school h1", { hasText: name }).waitFor();
  expect(await pane.locator("tildel-school .figures dd").first().innerText()).toBe(`${difference} kr.`);
  await pane.locator("tildel-school ol li").first().waitFor();
}

/** Hvad nu hvis: a slider is moved by hand, the total follows, and what came of it is kept as a scenario. */
export async function turnAndSave(place: Place): Promise<void> {
  const { pane } = place;
  await showView(place, "whatIf");
  const first = pane.locator("tildel-what-if tbody tr").first().locator("td").first();
  const before = await first.innerText();
  await pane.locator("tildel-what-if input[type=range]").first().focus();
  for (let step = 0; step < 5; step++) await place.page.keyboard.press("ArrowRight");
  await pane.locator("tildel-what-if .dial button", { hasText: "Tilbage" }).waitFor();
  await expectSoon(async () => (await first.innerText()) !== before, true);
  await fluentButton(place, "Gem som scenarie").click();
  await pane.locator("tildel-what-if input[name=name]").fill(SAVED);
  await pane.locator("tildel-what-if input[name=reason]").fill("Prøvet undervejs");
  await pane.locator("tildel-what-if button[type=submit]").click();
  await pane.locator("tildel-what-if form.save").waitFor({ state: "detached" });
  await showView(place, "scenarios");
  await pane.locator("tildel-scenarios", { hasText: SAVED }).waitFor();
}

/** Skriv: the sheets of what is looked at come into the workbook, with progress, and with the way to each. */
export async function writeSheets(place: Place): Promise<readonly string[]> {
  const { pane } = place;
  await showView(place, "writing");
  const hasShownProgress = await seenProgress(place);
  await fluentButton(place, "Skriv arkene").click();
  await pane.locator("tildel-writing .notice:not(.stale)").waitFor();
  expect(await hasShownProgress()).toBe(true);
  const written = await writtenSheets(place);
  expect(written).toEqual(expect.arrayContaining(["Konsekvens", "Figur", "Kontrol"]));
  expect(await place.sheetNames()).toEqual(expect.arrayContaining([...written]));
  await pane.locator("tildel-writing section li button", { hasText: "Kontrol" }).click();
  await expectSoon(place.selected, "Kontrol!A1");
  return written;
}

const writtenSheets = (place: Place): Promise<readonly string[]> =>
  place.pane.locator("tildel-writing section li button").allInnerTexts();

export async function chooseEnglish(place: Place): Promise<void> {
  await place.pane.locator("header fluent-button").click();
  await place.pane.locator("#tab-results", { hasText: "Results" }).waitFor();
  await expectSoon(place.isLanguageKept, true);
}

/** The pane that opens later, in the language that was chosen: the scenario is there and is computed, and so are the sheets. */
export async function findEverything(place: Place, written: readonly string[]): Promise<void> {
  const { pane } = place;
  await pane.locator("tildel-start .health", { hasText: /Ingen fejl|No errors/ }).waitFor();
  await pane.locator("#tab-results", { hasText: "Results" }).waitFor();
  await showView(place, "scenarios");
  await pane.locator("tildel-scenarios", { hasText: SAVED }).waitFor();
  await showView(place, "results");
  await pane.locator("tildel-results select").nth(1).selectOption(SAVED);
  await pane.locator("tildel-results [aria-busy=false] .frame").first().waitFor();
  expect(await schoolsIn(place)).toBe(SCHOOLS);
  await showView(place, "writing");
  await pane.locator("tildel-writing section li").first().waitFor();
  expect(await writtenSheets(place)).toEqual(written);
}

/** Looks again until it is so, or says what it is instead. */
export async function expectSoon<Seen>(look: () => Promise<Seen>, expected: Seen): Promise<void> {
  const started = Date.now();
  while (Date.now() - started < 10_000 && (await look()) !== expected)
    await new Promise((tick) => setTimeout(tick, 50));
  expect(await look()).toBe(expected);
}
